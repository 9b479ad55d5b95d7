package org.learningassurance.shared.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * How far off a date is, as people say it, to stand beside the date: in templates {@code ${@near.to(x)}}. Nothing beyond ten working
 * days, where the date alone says more.
 */
@Component("near")
public class NearDates {

    private static final int NEAR = 10;

    private final WorkingCalendar calendar;
    private final Clock clock;

    NearDates(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** "today", "tomorrow", "yesterday", "in 3 working days", "2 working days ago"; empty for what is not near, and for null. */
    public String to(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        LocalDate today = LocalDate.now(clock);
        if (date.equals(today)) {
            return "today";
        }
        if (date.equals(today.plusDays(1))) {
            return "tomorrow";
        }
        if (date.equals(today.minusDays(1))) {
            return "yesterday";
        }
        return date.isAfter(today) ? ahead(today, date) : ago(today, date);
    }

    /** The same after a comma: "3 April 2026, in 3 working days". */
    public String day(@Nullable LocalDate date) {
        String near = to(date);
        return new Dates().day(date) + (near.isEmpty() ? "" : ", " + near);
    }

    private String ahead(LocalDate today, LocalDate date) {
        int days = tooFar(today, date) ? NEAR + 1 : calendar.between(today, date);
        return days > NEAR || days < 1 ? "" : "in " + said(days);
    }

    private String ago(LocalDate today, LocalDate date) {
        int days = tooFar(date, today) ? NEAR + 1 : calendar.between(date, today);
        return days > NEAR || days < 1 ? "" : said(days) + " ago";
    }

    /** Ten working days lie within four weeks even at Christmas: no need to count through years. */
    private static boolean tooFar(LocalDate from, LocalDate to) {
        return from.plusWeeks(4).isBefore(to);
    }

    private static String said(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
