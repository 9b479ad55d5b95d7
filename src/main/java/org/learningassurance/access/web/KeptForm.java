package org.learningassurance.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form that arrived after its sender had been signed out. It waits in the new session until they have signed
 * in, and is then put back into the form, not sent.
 *
 * @param address of the form, within this application
 * @param sent what the inputs held; no files and no passwords
 */
record KeptForm(String address, TreeMap<String, List<String>> sent) implements Serializable {

    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final int LONGEST = 100_000;

    static void keep(HttpServletRequest request) {
        TreeMap<String, List<String>> sent = new TreeMap<>();
        int length = 0;
        for (var input : request.getParameterMap().entrySet()) {
            if (!input.getKey().startsWith("_")
                    && !input.getKey().toLowerCase(Locale.ROOT).contains("password")) {
                sent.put(input.getKey(), List.of(input.getValue()));
                length += String.join("", input.getValue()).length();
            }
        }
        if (!sent.isEmpty() && length <= LONGEST) {
            String address =
                    request.getRequestURI().substring(request.getContextPath().length());
            request.getSession().setAttribute(ATTRIBUTE, new KeptForm(address, sent));
        }
    }

    static boolean waits(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    static Optional<KeptForm> take(@Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        Optional<KeptForm> kept = Optional.ofNullable((KeptForm) session.getAttribute(ATTRIBUTE));
        session.removeAttribute(ATTRIBUTE);
        return kept;
    }
}
