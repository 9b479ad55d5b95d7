package org.learningassurance.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learningassurance.shared.Verdict;

/** A piece of evidence says what it is, which period it is about, who gathered it and what it shows. */
final class EvidenceIsDescribed {

    private EvidenceIsDescribed() {}

    /** Everything that is missing or wrong, in the order of the form. */
    static List<Verdict> objections(EvidenceDetails details, LocalDate today) {
        List<Verdict> found = new ArrayList<>();
        if (details.kind() == null) {
            found.add(refuse("Choose what kind of evidence it is", "kind"));
        }
        text(found, "title", details.title(), 120, "Enter a short name for the evidence", "The name");
        text(found, "about", details.about(), 4000, "Say what the evidence shows", "What it shows");
        period(found, details, today);
        if (details.independence() == null) {
            found.add(refuse("Choose who gathered the evidence", "independence"));
        }
        Integer sample = details.sampleSize();
        if (sample != null && sample < 1) {
            found.add(refuse("The sample size must be 1 or more", "sampleSize"));
        }
        tooLong(found, "baseline", details.baseline(), 1000, "What was found before");
        tooLong(found, "measure", details.measure(), 1000, "What was found now");
        return found;
    }

    private static void period(List<Verdict> found, EvidenceDetails details, LocalDate today) {
        LocalDate from = details.periodFrom();
        LocalDate to = details.periodTo();
        if (from == null) {
            found.add(refuse("Enter the date on which the period begins", "periodFrom"));
        }
        if (to == null) {
            found.add(refuse("Enter the date on which the period ends", "periodTo"));
            return;
        }
        if (from != null && to.isBefore(from)) {
            found.add(refuse("The period must end on or after the day on which it begins", "periodTo"));
        }
        if (to.isAfter(today)) {
            found.add(refuse("The period must end today or earlier", "periodTo"));
        }
    }

    private static void text(List<Verdict> found, String field, String text, int most, String missing, String what) {
        if (text.isEmpty()) {
            found.add(refuse(missing, field));
        }
        tooLong(found, field, text, most, what);
    }

    private static void tooLong(List<Verdict> found, String field, String text, int most, String what) {
        if (text.length() > most) {
            found.add(refuse(what + " must be " + most + " characters or fewer", field));
        }
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(EvidenceIsDescribed.class, reason, field);
    }
}
