package org.learningassurance.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a measure said before it was put right, of what is different since. */
final class MeasureDifference {

    private final MeasureDetails before;
    private final MeasureDetails now;
    private final List<String> said = new ArrayList<>();

    private MeasureDifference(MeasureDetails before, MeasureDetails now) {
        this.before = before;
        this.now = now;
    }

    /** @param toldAbout references of the themes and learning points that it told about; asked for only where they are different */
    static String between(MeasureDetails before, MeasureDetails now, Supplier<String> toldAbout) {
        MeasureDifference difference = new MeasureDifference(before, now);
        difference.of(MeasureDetails::name, () -> "name “%s”".formatted(before.name()));
        difference.of(MeasureDetails::counted, () -> "what is counted “%s”".formatted(before.counted()));
        difference.of(MeasureDetails::unitLabel, () -> "unit “%s”".formatted(before.unitLabel()));
        difference.of(MeasureDetails::betterLabel, () -> "“%s”".formatted(before.betterLabel()));
        difference.of(
                details -> List.of(details.themes(), details.learningPoints()), () -> "told about " + toldAbout.get());
        difference.of(MeasureDetails::source, () -> "source “%s”".formatted(before.source()));
        return String.join("; ", difference.said);
    }

    private void of(Function<MeasureDetails, Object> part, Supplier<String> words) {
        if (!part.apply(before).equals(part.apply(now))) {
            said.add(words.get());
        }
    }
}
