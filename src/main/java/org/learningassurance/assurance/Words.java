package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.learningassurance.shared.DomainEvent;

/** Dates as this module's sentences say them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(DomainEvent.ZONE));
    }

    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** As the words stand inside a sentence. */
    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
