package org.learningassurance.shared.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Verdict;
import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.Errors;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Help for handlers of forms. */
public final class Forms {

    /** Sent by the conflict page: show the form again with what was typed, and do nothing else. */
    static final String REOPEN = "_reopen";

    private Forms() {}

    /**
     * Runs a service call and puts a {@link Refusal} on the field that it names, or on the whole form. Before that every text of
     * the form is screened for what may identify somebody (R12). A form with errors already, for example with a choice that was
     * never offered, is not worked on at all.
     *
     * @return whether it was done; if not, nothing was changed and the page is to be shown again
     */
    public static boolean attempt(Errors errors, Runnable work) {
        return result(errors, () -> {
                    work.run();
                    return Boolean.TRUE;
                })
                .isPresent();
    }

    /** Like {@link #attempt} for a call that answers something, for example the id of what it made. */
    public static <T> Optional<T> result(Errors errors, Supplier<T> work) {
        if (isReopening()) {
            return Optional.empty();
        }
        if (!Screening.passes(errors) || errors.hasErrors()) {
            OncePerForm.giveUp();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } catch (Refusal refusal) {
            OncePerForm.giveUp();
            reject(errors, refusal.field().orElse(null), refusal.rule(), refusal.reason());
            return Optional.empty();
        }
    }

    /**
     * A whole number of people, sessions and the like, or null after having put an error on the field.
     *
     * @param what at the start of a sentence: "The number of staff reached"
     */
    public static @Nullable Integer wholeNumber(@Nullable String typed, Errors errors, String field, String what) {
        if (typed == null || typed.isBlank()) {
            errors.rejectValue(
                    field,
                    "number.missing",
                    "Enter " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1));
            return null;
        }
        return wholeNumberIfGiven(typed, errors, field, what);
    }

    /** Like {@link #wholeNumber} for a number that may be left out. */
    public static @Nullable Integer wholeNumberIfGiven(
            @Nullable String typed, Errors errors, String field, String what) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = typed.strip().replace(",", "");
        if (!digits.matches("\\d{1,9}")) {
            errors.rejectValue(field, "number.wrong", what + " must be a whole number, for example 52");
            return null;
        }
        return Integer.valueOf(digits);
    }

    /** Whether the conflict page sent what was typed back to be looked at. */
    public static boolean isReopening() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request instanceof ServletRequestAttributes servlet
                && servlet.getRequest().getParameter(REOPEN) != null;
    }

    /**
     * Puts what policies object to on the fields that they name, on each field the first of them only, and what is about none of the
     * form's fields on the whole form.
     */
    public static void object(Errors errors, Collection<Verdict> objections) {
        for (Verdict verdict : objections) {
            String field = verdict.field();
            if (field == null || !has(errors, field) || !errors.hasFieldErrors(field)) {
                reject(errors, field, verdict.rule(), verdict.reason());
            }
        }
    }

    private static void reject(Errors errors, @Nullable String field, String rule, String reason) {
        if (field == null || !has(errors, field)) {
            errors.reject(rule, reason);
        } else {
            errors.rejectValue(field, rule, reason);
        }
    }

    private static boolean has(Errors errors, String field) {
        try {
            errors.getFieldValue(field);
            return true;
        } catch (NotReadablePropertyException anotherFormsField) {
            return false;
        }
    }
}
