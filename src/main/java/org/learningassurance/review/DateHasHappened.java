package org.learningassurance.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.learningassurance.shared.Verdict;

/** What is recorded as done was done by today, and not before what it follows. */
final class DateHasHappened {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private DateHasHappened() {}

    /** @param what the date in words, as the beginning of a sentence: "The date of notification" */
    static Verdict judge(LocalDate date, LocalDate today, String what, String field) {
        if (date.isAfter(today)) {
            return refuse(what + " must be today or in the past", field);
        }
        if (date.isBefore(EARLIEST)) {
            return refuse(what + " must be in or after 1990. Check the year", field);
        }
        return Verdict.allow();
    }

    /** @param after what happened before, as in "the review was notified" */
    static Verdict judge(
            LocalDate date, LocalDate today, LocalDate notBefore, String after, String what, String field) {
        if (date.isBefore(notBefore)) {
            return refuse("%s must be on or after %s, when %s".formatted(what, DAY.format(notBefore), after), field);
        }
        return judge(date, today, what, field);
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(DateHasHappened.class, reason, field);
    }
}
