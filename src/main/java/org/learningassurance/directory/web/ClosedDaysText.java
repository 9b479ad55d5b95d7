package org.learningassurance.directory.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.learningassurance.directory.ClosedDays;
import org.springframework.stereotype.Component;

/** How closed periods of every year are written: in templates {@code ${@closed.yearly(days)}}. */
@Component("closed")
class ClosedDaysText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** "1 August to 31 August every year". */
    public String yearly(ClosedDays days) {
        return DAY.format(days.first()) + " to " + DAY.format(days.last()) + " every year";
    }
}
