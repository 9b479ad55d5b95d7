package org.learningassurance.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.web.DateInput;
import org.springframework.validation.BindingResult;

/** What a paper as at one day is asked for: in the address, or typed. Papers on an agency read the one name, those on a theme the other. */
class AskedDay {

    /** Empty when none was chosen. */
    String agency = "";

    /** Empty when none was chosen. */
    String theme = "";

    DateInput day = new DateInput();

    /** Read by papers that tell what was done in a time. */
    DateInput since = new DateInput();

    /**
     * Null when none was asked for, or when what was typed is no date: then the errors say so.
     *
     * @param asAt the day as an address carries it; read only when no day was typed
     */
    @Nullable
    LocalDate day(@Nullable LocalDate asAt, BindingResult errors) {
        if (day.isEmpty()) {
            day = DateInput.of(asAt);
        }
        return day.toDateIfGiven(errors, "day", "The day");
    }

    /** The same of the day from whose end on it is told what was done. @param from as an address carries it */
    @Nullable
    LocalDate since(@Nullable LocalDate from, BindingResult errors) {
        if (since.isEmpty()) {
            since = DateInput.of(from);
        }
        return since.toDateIfGiven(errors, "since", "The first day");
    }

    /** The end of an address that leads to the same paper: of today's, also to what is recorded later today. */
    static String query(String what, Object which, LocalDate day, LocalDate today) {
        return "?%s=%s%s".formatted(what, which, day.isBefore(today) ? "&asAt=" + day : "");
    }
}
