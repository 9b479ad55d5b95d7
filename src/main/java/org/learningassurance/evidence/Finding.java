package org.learningassurance.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a run chart.
 *
 * @param signal whether it is a signal that something changed
 * @param name of the signal in the middle of a sentence, with its article: "a shift", "too few runs"; empty where there is none
 * @param reason in plain words: "7 readings in a row lie above the median"
 * @param days of the readings that make the signal; empty where it is made by all of them
 */
public record Finding(RunRule rule, boolean signal, String name, String reason, Towards towards, List<LocalDate> days) {

    public Finding {
        days = List.copyOf(days);
    }

    static Finding none(RunRule rule, String reason) {
        return new Finding(rule, false, "", reason, Towards.NEITHER, List.of());
    }

    static Finding signal(RunRule rule, String name, String reason, Towards towards, List<Point> points) {
        return new Finding(
                rule,
                true,
                name,
                reason,
                towards,
                points.stream().map(Point::day).toList());
    }

    public @Nullable LocalDate from() {
        return days.isEmpty() ? null : days.get(0);
    }

    public @Nullable LocalDate to() {
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    /** In a few words: "a shift in the wanted direction", "too few runs". */
    public String inShort() {
        return towards == Towards.NEITHER ? name : name + " " + towards.label();
    }
}
