package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words: 3 April 2026. */
final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
