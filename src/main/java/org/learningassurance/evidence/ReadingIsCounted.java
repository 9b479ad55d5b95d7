package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** A reading says up to which day it counts and what was counted: a share is n of N, with no more counted than there are. */
final class ReadingIsCounted {

    private static final int LONGEST_NOTE = 1000;
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private ReadingIsCounted() {}

    /** Everything that is missing or wrong, in the order of the form. */
    static List<Verdict> objections(ReadingDetails details, MeasureUnit unit, LocalDate today) {
        List<Verdict> found = new ArrayList<>();
        LocalDate lastDay = details.lastDay();
        if (lastDay == null) {
            found.add(refuse("Enter the last day of the period that it covers", "lastDay"));
        } else if (lastDay.isAfter(today)) {
            found.add(refuse("The last day of the period must be today or earlier", "lastDay"));
        }
        if (unit.isShare()) {
            share(found, details);
        } else {
            amount(found, details.amount());
        }
        Verdict note = TextFits.judge(details.note(), LONGEST_NOTE, "The note", "note");
        if (!note.allowed()) {
            found.add(note);
        }
        return found;
    }

    private static void share(List<Verdict> found, ReadingDetails details) {
        Integer numerator = details.numerator();
        Integer denominator = details.denominator();
        if (numerator == null) {
            found.add(refuse("Enter how many were counted", "numerator"));
        } else if (numerator < 0) {
            found.add(refuse("How many were counted must be 0 or more", "numerator"));
        }
        if (denominator == null) {
            found.add(refuse("Enter of how many", "denominator"));
        } else if (denominator < 1) {
            found.add(refuse("There is no share of none: of how many must be 1 or more", "denominator"));
        } else if (numerator != null && numerator > denominator) {
            found.add(refuse(
                    "%,d is more than %,d: no more can be counted than there are".formatted(numerator, denominator),
                    "numerator"));
        }
    }

    private static void amount(List<Verdict> found, @Nullable BigDecimal amount) {
        if (amount == null) {
            found.add(refuse("Enter the value", "amount"));
        } else if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            found.add(refuse("The value must be between 0 and %,d".formatted(MOST.intValue()), "amount"));
        } else if (amount.stripTrailingZeros().scale() > DECIMALS) {
            found.add(refuse("The value may have 2 decimal places at most", "amount"));
        }
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(ReadingIsCounted.class, reason, field);
    }
}
