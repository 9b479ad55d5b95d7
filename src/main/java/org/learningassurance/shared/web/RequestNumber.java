package org.learningassurance.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number that stands in every line of the log about it and in the answer's header {@code X-Request-Id}. A proxy that
 * has numbered the request already is followed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "request";

    /** Nothing that could forge a line of the log. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** Of the request that this thread answers; a new one for none. At least eight characters. */
    static String current() {
        return Optional.ofNullable(MDC.get(KEY))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = Optional.ofNullable(request.getHeader(HEADER))
                .filter(given -> PLAIN.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        response.setHeader(HEADER, number);
        try (MDC.MDCCloseable ignored = MDC.putCloseable(KEY, number)) {
            chain.doFilter(request, response);
        }
    }
}
