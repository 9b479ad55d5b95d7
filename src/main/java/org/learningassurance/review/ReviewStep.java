package org.learningassurance.review;

import static org.learningassurance.review.ReviewKind.PRACTICE_REVIEW;
import static org.learningassurance.review.ReviewKind.RAPID_REVIEW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Role;

/** A step that takes a review from one state to the next. */
public enum ReviewStep {
    COMPLETE(
            "complete it",
            "Completed",
            EnumSet.complementOf(EnumSet.of(PRACTICE_REVIEW)),
            EnumSet.of(ReviewStatus.NOTIFIED, ReviewStatus.INITIATED),
            ReviewStatus.COMPLETED,
            EnumSet.of(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER)),
    SEND_TO_PANEL(
            "send it to the national Panel",
            "Sent to the national Panel",
            EnumSet.of(RAPID_REVIEW),
            EnumSet.of(ReviewStatus.COMPLETED),
            ReviewStatus.SENT_TO_PANEL,
            EnumSet.of(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER)),
    DECIDE_OUTCOME(
            "decide what follows it",
            "Outcome decided",
            EnumSet.of(RAPID_REVIEW),
            EnumSet.of(ReviewStatus.SENT_TO_PANEL),
            ReviewStatus.DECIDED,
            EnumSet.of(Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR)),
    AGREE(
            "agree it",
            "Agreed",
            EnumSet.of(PRACTICE_REVIEW),
            EnumSet.of(ReviewStatus.COMMISSIONED),
            ReviewStatus.AGREED,
            EnumSet.of(Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR, Role.EXECUTIVE)),
    PUBLISH(
            "publish it",
            "Published",
            EnumSet.of(PRACTICE_REVIEW),
            EnumSet.of(ReviewStatus.AGREED),
            ReviewStatus.PUBLISHED,
            EnumSet.of(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER)),
    DO_NOT_PUBLISH(
            "decide not to publish it",
            "Not published",
            EnumSet.of(PRACTICE_REVIEW),
            EnumSet.of(ReviewStatus.AGREED),
            ReviewStatus.NOT_PUBLISHED,
            EnumSet.of(
                    Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR));

    private final String verb;
    private final String done;
    private final Set<ReviewKind> kinds;
    private final Set<ReviewStatus> from;
    private final ReviewStatus to;
    private final Set<Role> roles;

    ReviewStep(
            String verb, String done, Set<ReviewKind> kinds, Set<ReviewStatus> from, ReviewStatus to, Set<Role> roles) {
        this.verb = verb;
        this.done = done;
        this.kinds = kinds;
        this.from = from;
        this.to = to;
        this.roles = roles;
    }

    /** For "this is not the moment to …". */
    String verb() {
        return verb;
    }

    /** What the review is once the step is taken. */
    public String done() {
        return done;
    }

    public boolean mayBeTakenBy(Actor by) {
        return roles.stream().anyMatch(by::is);
    }

    /** @throws NotAllowed when it is not theirs to take */
    public void mustBeTakenBy(Actor by) {
        by.must(roles.toArray(Role[]::new));
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
