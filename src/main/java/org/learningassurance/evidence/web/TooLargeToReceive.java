package org.learningassurance.evidence.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the sending of a file that is too large to be received into a look at its page, which says so. Without it whoever first
 * asks for a parameter of the request, the check of the CSRF token, fails on the size and the person sees no page at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TooLargeToReceive extends OncePerRequestFilter {

    static final String ATTRIBUTE = "org.learningassurance.evidence.web.tooLargeToReceive";

    private static final Pattern FILE_PAGE = Pattern.compile("/evidence/[^/]+/file");

    private final long largest;

    TooLargeToReceive(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.largest = largest.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !"POST".equals(request.getMethod())
                || request.getContentLengthLong() <= largest
                || !FILE_PAGE.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, true);
        chain.doFilter(new PageOnly(request), response);
    }

    /** The same address and session, asked for by GET and with nothing sent. */
    private static final class PageOnly extends HttpServletRequestWrapper {

        PageOnly(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
