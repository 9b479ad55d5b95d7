package org.learningassurance.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** How dates are written for people: in templates {@code ${@dates.day(x)}}. Null is written as nothing. */
@Component("dates")
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    /** "3 April 2026". */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** The day in London: "3 April 2026". */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(DomainEvent.ZONE));
    }

    /** For narrow cells: "3 Apr 2026". */
    public String brief(@Nullable LocalDate date) {
        return date == null ? "" : SHORT.format(date);
    }

    /** "3 April 2026 at 2:05pm", "3 April 2026 at midday". */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : day(instant) + " at " + clock(instant);
    }

    /** For a machine: the datetime attribute of a time element. */
    public String iso(@Nullable Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String clock(Instant instant) {
        ZonedDateTime time = instant.atZone(DomainEvent.ZONE);
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }
}
