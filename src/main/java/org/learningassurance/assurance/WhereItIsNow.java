package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Disposition;

/** Where an agency's step that was decided on is today, as a sentence. */
final class WhereItIsNow {

    private WhereItIsNow() {}

    /**
     * The step as it stands.
     *
     * @param requestWaits whether the agency has asked for something else, which waits for an answer
     * @param answeredOn when the agency last answered it in full, or null
     * @param progressOn when the agency last reported progress on it, or null
     */
    record Step(
            Disposition disposition,
            LocalDate dueOn,
            boolean requestWaits,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate progressOn) {}

    /** @param before whom the step is overdue again, or still; empty when it is before nobody */
    static String words(Step step, Optional<OverdueStatus> before, LocalDate today) {
        String state = state(step, today);
        return before.map(where -> state
                        + switch (where) {
                            case BEFORE_REVIEW_GROUP -> " It is before the review group again.";
                            case BEFORE_EXECUTIVE -> " It is before the Executive.";
                            case DECIDED, WITHDRAWN -> "";
                        })
                .orElse(state);
    }

    private static String state(Step step, LocalDate today) {
        if (step.requestWaits()) {
            return progress(step) + "The agency has asked for something else, which waits for an answer.";
        }
        return switch (step.disposition()) {
            case OPEN -> progress(step) + due("Still open", step.dueOn(), today);
            case RETURNED -> answered(step) + ", returned for more" + due("; it is open", step.dueOn(), today);
            case CLAIMED -> answered(step) + "; the answer waits for a judgement.";
            case NOT_YET_CHANGED ->
                answered(step) + ", not yet changed" + due("; it is measured again", step.dueOn(), today);
            case ACCEPTED, RECORDED -> answered(step) + " and settled: " + label(step) + ".";
            case ACCEPTED_BY_ALTERNATIVE, NOT_APPLICABLE, DECLINED, GAP_ACCEPTED, NO_RESPONSE, SUPERSEDED, WITHDRAWN ->
                "Settled: " + label(step) + ".";
        };
    }

    private static String answered(Step step) {
        return step.answeredOn() == null ? "Answered" : "Answered on " + Words.day(step.answeredOn());
    }

    private static String progress(Step step) {
        return step.progressOn() == null ? "" : "Progress was reported on " + Words.day(step.progressOn()) + ". ";
    }

    private static String due(String open, LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today)
                ? "%s; its date, %s, has passed.".formatted(open, Words.day(dueOn))
                : "%s and due on %s.".formatted(open, Words.day(dueOn));
    }

    private static String label(Step step) {
        return Words.lower(step.disposition().label());
    }
}
