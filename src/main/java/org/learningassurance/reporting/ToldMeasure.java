package org.learningassurance.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An outcome measure as a paper tells of it, which may tell of few cases: for those who work for the partnership alone (R13).
 *
 * @param unit in what it is counted and which way is better, in words
 * @param learningPoints references of those that it tells about
 * @param themes that it tells about by name, as they were called by the moment
 * @param changedOn readings from this day on come after the change
 * @param before how many readings come before it
 * @param median of those, in words; empty where there is none
 * @param after how many readings come after it
 * @param newest the last day of the period that the newest reading covers; null where nothing was read
 * @param reading the newest one, in words
 * @param found what the rules of run charts say, and what makes that uncertain, in sentences
 * @param ended that it is no longer counted, in words; empty while it is
 */
public record ToldMeasure(
        String ref,
        String name,
        String unit,
        List<String> learningPoints,
        List<String> themes,
        LocalDate changedOn,
        int before,
        String median,
        int after,
        @Nullable LocalDate newest,
        String reading,
        List<String> found,
        String ended) {

    public static final String INTRODUCTION =
            "Measures are what the partnership counts again and again, before and after it changed something; a reading may count few cases."
                    + " The rules of run charts say whether readings moved more than chance explains, and not that the learning moved them.";

    private static final String NOTHING_READ = "No reading is recorded yet.";

    public String heading() {
        return ref + " " + name;
    }

    /** In what it is counted, and what it tells about. */
    public String about() {
        return Stream.of(unit, about("learning point", learningPoints), about("theme", themes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String about(String thing, List<String> names) {
        return names.isEmpty()
                ? ""
                : "Tells about %s %s"
                        .formatted(names.size() == 1 ? "the " + thing : "the " + thing + "s", String.join("; ", names));
    }

    /** What it shows, one sentence a fact. */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (newest == null) {
            facts.add(NOTHING_READ);
        } else {
            facts.add(baseline());
            facts.add(since());
            facts.add("Newest reading: %s, up to %s.".formatted(reading, ReportLegend.day(newest)));
            facts.addAll(found);
        }
        if (!ended.isEmpty()) {
            facts.add(ended);
        }
        return facts;
    }

    private String baseline() {
        return median.isEmpty()
                ? "Baseline: none. The day of the change is %s.".formatted(ReportLegend.day(changedOn))
                : "Baseline: a median of %s, of %s before the change on %s."
                        .formatted(median, readings(before), ReportLegend.day(changedOn));
    }

    private String since() {
        return after == 0 ? "Since the change: no reading yet." : "Since the change: %s.".formatted(readings(after));
    }

    private static String readings(int number) {
        return number == 1 ? "1 reading" : number + " readings";
    }
}
