package org.learningassurance.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns every binding result of a page into its error summary, in the order in which the form's class declares its fields
 * (bean validation's own order changes from run to run), and answers 422 to a form that was sent with errors.
 */
class FormErrors implements HandlerInterceptor {

    static final String ATTRIBUTE = "pageErrors";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        List<FormError> errors = summary(page.getModel());
        if (errors.isEmpty()) {
            return;
        }
        page.getModel().put(ATTRIBUTE, errors);
        if ("POST".equals(request.getMethod()) && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    static List<FormError> summary(Map<String, Object> model) {
        return model.values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .flatMap(result -> inPageOrder(result).stream())
                .distinct()
                .toList();
    }

    private static List<FormError> inPageOrder(BindingResult result) {
        List<String> order = fieldNames(result.getTarget());
        return result.getAllErrors().stream()
                .sorted(Comparator.comparingInt(error -> position(error, order)))
                .map(error -> new FormError(target(error), message(error)))
                .toList();
    }

    private static List<String> fieldNames(@Nullable Object form) {
        return form == null
                ? List.of()
                : Arrays.stream(form.getClass().getDeclaredFields())
                        .map(java.lang.reflect.Field::getName)
                        .toList();
    }

    private static int position(ObjectError error, List<String> order) {
        if (!(error instanceof FieldError field)) {
            return Integer.MAX_VALUE;
        }
        int position = order.indexOf(field.getField().split("[.\\[]", 2)[0]);
        return position < 0 ? Integer.MAX_VALUE - 1 : position;
    }

    /** Inputs carry the field's name as id; a date's day does, its month and year add {@code -month} and {@code -year}. */
    private static String target(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return "";
        }
        String code = String.valueOf(field.getCode());
        boolean laterPart = code.equals(FormError.DATE_PART + "month") || code.equals(FormError.DATE_PART + "year");
        return laterPart ? field.getField() + "-" + code.substring(FormError.DATE_PART.length()) : field.getField();
    }

    private static String message(ObjectError error) {
        if (error instanceof FieldError field && field.isBindingFailure()) {
            return "Enter or choose a valid answer";
        }
        return error.getDefaultMessage() == null ? "Check this answer" : error.getDefaultMessage();
    }
}
