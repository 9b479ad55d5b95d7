package org.learningassurance.review;

import static org.learningassurance.review.ReviewKind.PRACTICE_REVIEW;
import static org.learningassurance.review.ReviewKind.RAPID_REVIEW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A step that takes a review from one state to the next. */
public enum ReviewStep {
    COMPLETE(
            "complete it",
            "Completed",
            EnumSet.complementOf(EnumSet.of(PRACTICE_REVIEW)),
            EnumSet.of(ReviewStatus.NOTIFIED, ReviewStatus.INITIATED),
            ReviewStatus.COMPLETED),
    SEND_TO_PANEL(
            "send it to the national Panel",
            "Sent to the national Panel",
            EnumSet.of(RAPID_REVIEW),
            EnumSet.of(ReviewStatus.COMPLETED),
            ReviewStatus.SENT_TO_PANEL),
    DECIDE_OUTCOME(
            "decide what follows it",
            "Outcome decided",
            EnumSet.of(RAPID_REVIEW),
            EnumSet.of(ReviewStatus.SENT_TO_PANEL),
            ReviewStatus.DECIDED),
    AGREE(
            "agree it",
            "Agreed",
            EnumSet.of(PRACTICE_REVIEW),
            EnumSet.of(ReviewStatus.COMMISSIONED),
            ReviewStatus.AGREED),
    PUBLISH(
            "publish it",
            "Published",
            EnumSet.of(PRACTICE_REVIEW),
            EnumSet.of(ReviewStatus.AGREED),
            ReviewStatus.PUBLISHED),
    DO_NOT_PUBLISH(
            "decide not to publish it",
            "Not published",
            EnumSet.of(PRACTICE_REVIEW),
            EnumSet.of(ReviewStatus.AGREED),
            ReviewStatus.NOT_PUBLISHED);

    private final String verb;
    private final String done;
    private final Set<ReviewKind> kinds;
    private final Set<ReviewStatus> from;
    private final ReviewStatus to;

    ReviewStep(String verb, String done, Set<ReviewKind> kinds, Set<ReviewStatus> from, ReviewStatus to) {
        this.verb = verb;
        this.done = done;
        this.kinds = kinds;
        this.from = from;
        this.to = to;
    }

    /** For "this is not the moment to …". */
    String verb() {
        return verb;
    }

    /** What the review is once the step is taken. */
    public String done() {
        return done;
    }

    ReviewStatus to() {
        return to;
    }

    boolean mayFollow(ReviewKind kind, ReviewStatus status) {
        return kinds.contains(kind) && from.contains(status);
    }

    static List<ReviewStep> after(ReviewKind kind, ReviewStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.mayFollow(kind, status))
                .toList();
    }
}
