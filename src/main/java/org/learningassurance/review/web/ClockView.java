package org.learningassurance.review.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.Review;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Tag;

/**
 * A review's clock as a page shows it.
 *
 * @param name what has to be met: "Completion", "Publication"
 * @param due null when no clock applies
 * @param tag timeliness; null when no clock applies
 * @param words the same in words: "due on 21 April 2026, 4 working days left"
 */
record ClockView(
        String name, @Nullable LocalDate due, @Nullable Tag tag, String words) {

    /** From how many working days before its date on something is due soon. */
    private static final int SOON = 5;

    static ClockView of(Review review, LocalDate today, WorkingCalendar calendar) {
        String name = review.publicationDueOn() == null ? "Completion" : "Publication";
        LocalDate due = review.publicationDueOn() == null ? review.dueOn() : review.publicationDueOn();
        if (due == null) {
            return new ClockView(name, null, null, "No statutory clock");
        }
        LocalDate met = review.publicationDueOn() == null ? review.completedOn() : ended(review);
        return met == null ? running(name, due, today, calendar) : met(name, due, met, calendar);
    }

    private static @Nullable LocalDate ended(Review review) {
        return Optional.ofNullable(review.publishedOn()).orElse(review.notPublishedOn());
    }

    private static ClockView met(String name, LocalDate due, LocalDate met, WorkingCalendar calendar) {
        int late = calendar.between(due, met);
        String how = late <= 0 ? "in time" : workingDays(late) + " late";
        return new ClockView(
                name, due, Tag.of(Timeliness.DONE), "due on %s, done on %s, %s".formatted(day(due), day(met), how));
    }

    private static ClockView running(String name, LocalDate due, LocalDate today, WorkingCalendar calendar) {
        if (today.isAfter(due)) {
            int late = Math.max(1, calendar.between(due, today));
            return new ClockView(
                    name,
                    due,
                    Tag.of(Timeliness.OVERDUE),
                    "due on %s, %s over it".formatted(day(due), workingDays(late)));
        }
        int left = calendar.between(today, due);
        Timeliness timeliness = left <= SOON ? Timeliness.DUE_SOON : Timeliness.NOT_YET_DUE;
        String words = left == 0 ? "due today" : "due on %s, %s left".formatted(day(due), workingDays(left));
        return new ClockView(name, due, Tag.of(timeliness), words);
    }

    private static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    private static String day(LocalDate date) {
        return new Dates().day(date);
    }
}
