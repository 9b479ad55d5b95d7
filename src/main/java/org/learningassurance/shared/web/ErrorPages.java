package org.learningassurance.shared.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.NoRoom;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.StaleForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a person (or, under {@code /api}, a program) is told when something cannot be done: a page that says what to do next, with
 * the right status, and nothing about our insides. What we did not foresee is logged under a number that the page shows.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final List<ConflictSign> conflictSigns;
    private final NoRoom noRoom;

    ErrorPages(List<ConflictSign> conflictSigns, NoRoom noRoom) {
        this.conflictSigns = conflictSigns;
        this.noRoom = noRoom;
    }

    @ExceptionHandler
    Object explain(Exception problem, HttpServletRequest request) throws Exception {
        if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) {
            throw problem; // Spring Security asks for a sign-in, or answers 403
        }
        if (problem instanceof OncePerForm.SentBefore) {
            return conflict(request, "sent-before");
        }
        if (noRoom.isBehind(problem)) {
            return answer(HttpStatus.INSUFFICIENT_STORAGE, problem, request);
        }
        if (causes(problem).anyMatch(this::isConflict)) {
            return conflict(request, "changed-since");
        }
        return answer(status(problem), problem, request);
    }

    private Object answer(HttpStatus status, Exception problem, HttpServletRequest request) {
        String number = "";
        if (status.is5xxServerError()) {
            number = RequestNumber.current().substring(0, 8);
            LOG.error("Problem {} at {} {}", number, request.getMethod(), request.getRequestURI(), problem);
        }
        String reason = problem instanceof Refusal refusal ? refusal.reason() : "";
        if (isApi(request)) {
            return problemDetail(status, problem, reason);
        }
        return page(
                "error/" + pageFor(status), status, Map.of("number", number, "reason", reason, "what", what(problem)));
    }

    private Object conflict(HttpServletRequest request, String why) {
        if (isApi(request)) {
            return problemDetail(
                    HttpStatus.CONFLICT,
                    new StaleForm(),
                    "Somebody else has changed this since it was read. Read it again.");
        }
        boolean form = "POST".equals(request.getMethod());
        return page(
                "error/409",
                HttpStatus.CONFLICT,
                Map.of(
                        "why",
                        why,
                        "address",
                        request.getRequestURI(),
                        "sent",
                        form ? FormContent.typed(request) : Map.of(),
                        "typed",
                        form ? Typed.of(FormContent.typed(request)) : List.of()));
    }

    private boolean isConflict(Throwable cause) {
        return cause instanceof StaleForm
                || cause instanceof ConcurrencyFailureException
                || cause instanceof OptimisticLockException
                || conflictSigns.stream().anyMatch(sign -> sign.signifies(cause));
    }

    private static HttpStatus status(Exception problem) {
        if (problem instanceof NotFound || problem instanceof TypeMismatchException) {
            return HttpStatus.NOT_FOUND;
        }
        if (problem instanceof NotAllowed) {
            return HttpStatus.FORBIDDEN;
        }
        if (problem instanceof Refusal) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        if (problem instanceof MaxUploadSizeExceededException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        if (problem instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return status == null ? HttpStatus.BAD_REQUEST : status;
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static String pageFor(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, NOT_FOUND, CONTENT_TOO_LARGE, UNPROCESSABLE_CONTENT, INSUFFICIENT_STORAGE ->
                Integer.toString(status.value());
            default -> status.is5xxServerError() ? "500" : "4xx";
        };
    }

    private static String what(Exception problem) {
        return problem instanceof NotFound missing ? missing.what() : "page";
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static ModelAndView page(String view, HttpStatus status, Map<String, ?> model) {
        ModelAndView page = new ModelAndView(view, model);
        page.setStatus(status);
        return page;
    }

    private static ResponseEntity<ProblemDetail> problemDetail(HttpStatus status, Exception problem, String reason) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setDetail(reason.isEmpty() ? defaultReason(status, problem) : reason);
        if (problem instanceof Refusal refusal) {
            detail.setProperty("rule", refusal.rule());
            refusal.field().ifPresent(field -> detail.setProperty("field", field));
        }
        return ResponseEntity.status(status).body(detail);
    }

    private static @Nullable String defaultReason(HttpStatus status, Exception problem) {
        return switch (status) {
            case NOT_FOUND -> "There is no such " + what(problem) + ", or it is not shared with you.";
            case FORBIDDEN -> "Your posts do not allow this.";
            case INSUFFICIENT_STORAGE -> "The tracker's disk is full. Nothing was changed.";
            case INTERNAL_SERVER_ERROR -> "Something went wrong. Nothing was changed.";
            default -> problem instanceof ErrorResponse known ? known.getBody().getDetail() : null;
        };
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
