package org.learningassurance.evidence;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** A measure says what is counted, in what, which way is better, what it tells about and from when readings come after the change. */
final class MeasureIsDescribed {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 1000;

    private MeasureIsDescribed() {}

    /** Everything that is missing or wrong, in the order of the form. */
    static List<Verdict> objections(MeasureDetails details) {
        List<Verdict> found = wording(details);
        missing(
                found,
                details.changedOn() == null,
                "Enter the day from which readings come after the change",
                "changedOn");
        return found;
    }

    /** The same of a measure that is there already, whose day of the change is moved by itself. */
    static List<Verdict> wording(MeasureDetails details) {
        List<Verdict> found = new ArrayList<>();
        text(found, details.name(), LONGEST_NAME, "Enter a short name for the measure", "The name", "name");
        text(found, details.counted(), LONGEST, "Say what is counted, and of what", "What is counted", "counted");
        missing(found, details.unit() == null, "Choose in what it is counted", "unit");
        missing(found, details.better() == null, "Choose which way is better", "better");
        missing(
                found,
                details.themes().isEmpty() && details.learningPoints().isEmpty(),
                "Select at least one theme or learning point that it tells about",
                "themes");
        text(found, details.source(), LONGEST, "Say where the figures come from", "The source", "source");
        return found;
    }

    private static void text(List<Verdict> found, String text, int longest, String missing, String what, String field) {
        missing(found, text.isEmpty(), missing, field);
        Verdict fits = TextFits.judge(text, longest, what, field);
        if (!fits.allowed()) {
            found.add(fits);
        }
    }

    private static void missing(List<Verdict> found, boolean isMissing, String reason, String field) {
        if (isMissing) {
            found.add(Verdict.refuse(MeasureIsDescribed.class, reason, field));
        }
    }
}
