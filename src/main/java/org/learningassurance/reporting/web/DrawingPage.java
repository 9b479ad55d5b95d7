package org.learningassurance.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.StillBeingDrawn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says how far a report has come that takes long to draw, and leads back to what was asked for. */
@ControllerAdvice(basePackageClasses = DrawingPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DrawingPage {

    private static final String SECONDS = "3";

    @ExceptionHandler
    ModelAndView wait(StillBeingDrawn still, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        return new ModelAndView(
                "reporting/drawing",
                Map.of(
                        "far", still.far(),
                        "minutes", Math.max(1, still.kept().toMinutes()),
                        "address", address(request.getRequestURI(), request.getQueryString())),
                HttpStatus.ACCEPTED);
    }

    private static String address(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }
}
