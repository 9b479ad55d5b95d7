package org.learningassurance.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form that was opened before its sender was signed out cannot be taken, but nothing typed is lost: it is kept while they sign
 * in. A form that another site sends is refused outright.
 */
class ArrivedAfterSignOut implements AccessDeniedHandler {

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || !isOfThisSite(request)) {
            refuse.handle(request, response, denied);
            return;
        }
        KeptForm.keep(request);
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null
                && SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof SignedInPerson;
        boolean kept = KeptForm.waits(request);
        String next = signedIn ? (kept ? KeptFormPage.PATH : "/") : kept ? "/sign-in?kept" : "/sign-in";
        response.sendRedirect(request.getContextPath() + next);
    }

    /** Browsers say so with every form; a browser too old to say it is not believed. */
    private static boolean isOfThisSite(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
