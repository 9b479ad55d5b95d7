package org.learningassurance.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes control characters out of all that is typed, tabs and line ends apart. They come with text that was pasted from other
 * programs, nobody sees them, they hide what the screen looks for, and PostgreSQL keeps no text that holds a zero.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WithoutControlCharacters extends OncePerRequestFilter {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String typed = super.getParameter(name);
            return typed == null ? null : clean(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] typed = super.getParameterValues(name);
            return typed == null ? null : clean(typed);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> cleaned = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, typed) -> cleaned.put(name, clean(typed)));
            return cleaned;
        }

        /** Among several answers of one question a blank one is none: no page sends it. */
        private static String[] clean(String[] typed) {
            if (typed.length == 1) {
                return new String[] {clean(typed[0])};
            }
            String[] answers = Arrays.stream(typed)
                    .map(Cleaned::clean)
                    .filter(text -> !text.isBlank())
                    .toArray(String[]::new);
            return answers.length == 0 ? new String[] {""} : answers;
        }

        /** @param typed null for a parameter with no value in some containers */
        private static String clean(@Nullable String typed) {
            return typed == null ? "" : CONTROL.matcher(typed).replaceAll("");
        }
    }
}
