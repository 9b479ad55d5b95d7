package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Verdict;

/** The day by which a fuller claim is expected lies ahead, within a year, and finds the agency at work. */
final class MoreIsExpectedInTime {

    private static final String FIELD = "moreBy";

    private MoreIsExpectedInTime() {}

    static Verdict check(@Nullable LocalDate expectedBy, DueDates dates, LocalDate today) {
        if (expectedBy == null) {
            return refuse("Enter the date by which you expect more");
        }
        if (!expectedBy.isAfter(today)) {
            return refuse("The date by which you expect more must be after today");
        }
        if (!expectedBy.isBefore(today.plusYears(1))) {
            return refuse("The date by which you expect more must be less than a year away");
        }
        LocalDate atWork = dates.atWorkFrom(expectedBy);
        return atWork.equals(expectedBy)
                ? Verdict.allow()
                : refuse("The agency does not work on %s: the next day on which it does is %s"
                        .formatted(Days.words(expectedBy), Days.words(atWork)));
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(MoreIsExpectedInTime.class, reason, FIELD);
    }
}
