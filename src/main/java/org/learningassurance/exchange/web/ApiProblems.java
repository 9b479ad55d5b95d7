package org.learningassurance.exchange.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells a program which parameter is wrong and what it may be (RFC 9457). Everything else is told as everywhere. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    @ExceptionHandler
    ProblemDetail explain(BadParameter bad) {
        return problem(bad.parameter(), String.valueOf(bad.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail explain(MissingServletRequestParameterException missing) {
        return problem(missing.getParameterName(), missing.getParameterName() + " is missing");
    }

    @ExceptionHandler
    ProblemDetail explain(MethodArgumentTypeMismatchException wrong) {
        return problem(wrong.getName(), "%s must be %s".formatted(wrong.getName(), wanted(wrong.getRequiredType())));
    }

    @ExceptionHandler
    ProblemDetail explain(Refusal refusal) {
        return problem(refusal.field().orElse(""), refusal.reason());
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-04-03";
        }
        if (type == Instant.class) {
            return "a moment such as 2026-04-03T09:00:00Z";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        return Id.class.isAssignableFrom(type) ? "an id, a UUID" : "something else";
    }

    private static ProblemDetail problem(String parameter, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        if (!parameter.isEmpty()) {
            problem.setProperty("parameter", parameter);
        }
        return problem;
    }
}
