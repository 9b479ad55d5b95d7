package org.learningassurance.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.WorkingCalendar;

/**
 * How long a kind of review may take (R1). Data of the installation: a review keeps the dates that were worked out when it was
 * opened, so that a changed clock changes no review that is under way.
 */
@Entity
@Table(name = "review_clock")
public class ReviewClock {

    @Id
    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    private @Nullable Integer completeWithinWorkingDays;

    private @Nullable Integer publishWithinMonths;

    @SuppressWarnings("NullAway.Init")
    protected ReviewClock() {}

    ReviewClock(ReviewKind kind, @Nullable Integer completeWithinWorkingDays, @Nullable Integer publishWithinMonths) {
        this.kind = kind;
        this.completeWithinWorkingDays = completeWithinWorkingDays;
        this.publishWithinMonths = publishWithinMonths;
    }

    public ReviewKind kind() {
        return kind;
    }

    /** Working days in England after the day that opened the review; the day itself does not count. */
    public Optional<Integer> completeWithinWorkingDays() {
        return Optional.ofNullable(completeWithinWorkingDays);
    }

    /** Calendar months after the decision to carry the review out. */
    public Optional<Integer> publishWithinMonths() {
        return Optional.ofNullable(publishWithinMonths);
    }

    @Nullable
    LocalDate dueOn(LocalDate opened, WorkingCalendar calendar) {
        return completeWithinWorkingDays == null ? null : calendar.plus(opened, completeWithinWorkingDays);
    }

    @Nullable
    LocalDate publicationDueOn(LocalDate decided) {
        return publishWithinMonths == null ? null : decided.plusMonths(publishWithinMonths);
    }
}
