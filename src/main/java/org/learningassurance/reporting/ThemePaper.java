package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;

/**
 * One theme as at a day, for those who work for the partnership: it names agencies, by name and in no other order, and may tell of
 * learning that is under embargo.
 *
 * @param asAt what was recorded later is left out
 * @param agencies those that were asked what became of its learning, by name
 * @param outcomes what was measured or heard at the highest rung, by learning point and agency
 * @param measures those that tell about the theme, or about one of its agreed learning points
 */
public record ThemePaper(
        Instant asAt,
        LocalDate day,
        ThemeFindings theme,
        List<AgencyLine> agencies,
        List<Outcome> outcomes,
        List<ToldMeasure> measures) {

    /** One agency on the learning points of the theme. @param rungs in the order of the ladder */
    public record AgencyLine(String name, List<RungCount> rungs) {}

    /**
     * One agency's steps on one rung.
     *
     * @param notYetChanged answered with evidence that nothing has changed yet, or only in part
     * @param late past their date for want of an answer
     */
    public record RungCount(Rung rung, int asked, int reached, int notYetChanged, int late) {

        static RungCount of(Rung rung, List<RungPosition> all) {
            List<RungPosition> steps =
                    all.stream().filter(step -> step.rung() == rung).toList();
            return new RungCount(
                    rung,
                    steps.size(),
                    count(steps, step -> step.disposition().reached()),
                    count(steps, step -> step.disposition() == Disposition.NOT_YET_CHANGED),
                    count(steps, RungPosition::openAfterItsDate));
        }

        private static int count(List<RungPosition> steps, Predicate<RungPosition> which) {
            return (int) steps.stream().filter(which).count();
        }

        /** "1 of 2 reached, 1 shows no change yet". */
        public String words() {
            if (asked == 0) {
                return "Not asked";
            }
            return "%d of %d reached".formatted(reached, asked)
                    + (notYetChanged == 0
                            ? ""
                            : ", %d %s no change yet".formatted(notYetChanged, notYetChanged == 1 ? "shows" : "show"))
                    + (late == 0 ? "" : ", %d past the date".formatted(late));
        }
    }

    /**
     * What became of it for children, as it was claimed and judged.
     *
     * @param measure what was found; may be empty where children and families were heard
     * @param baseline what was found before; may be empty
     * @param voice the words of children and families; may be empty
     * @param judged how the claim was judged
     */
    public record Outcome(
            String ref, String agency, String measure, String baseline, String voice, String judged, LocalDate on) {

        /** As one sentence or two. */
        public String words() {
            String measured = measure.isEmpty()
                    ? ""
                    : "Found: %s%s.".formatted(measure, baseline.isEmpty() ? "" : "; before: " + baseline);
            String heard = voice.isEmpty() ? "" : "Heard from children and families: " + voice;
            return (measured + " " + heard).strip();
        }
    }

    /** Those asked, by name; whatever became of it orders nobody. */
    static List<AgencyLine> agencies(List<PointPosition> points) {
        Map<String, List<RungPosition>> byName =
                new TreeMap<>(Comparator.comparing((String name) -> name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Comparator.naturalOrder()));
        points.stream()
                .map(PointPosition::agencies)
                .flatMap(List::stream)
                .forEach((AgencyPosition agency) -> byName.merge(
                        agency.name(),
                        agency.rungs(),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return byName.entrySet().stream()
                .map(agency -> new AgencyLine(
                        agency.getKey(),
                        Arrays.stream(Rung.values())
                                .map(rung -> RungCount.of(rung, agency.getValue()))
                                .toList()))
                .toList();
    }

    public int asked() {
        return theme.evidence().stream().mapToInt(RungFigures::asked).sum();
    }

    public int reached() {
        return theme.evidence().stream().mapToInt(RungFigures::reached).sum();
    }

    /** Steps reached where evidence says what is different: only these two rungs do. */
    public int shown() {
        return theme.evidence().stream()
                .filter(rung -> rung.rung().compareTo(Rung.PRACTICE_CHANGED) >= 0)
                .mapToInt(RungFigures::reached)
                .sum();
    }

    public int learningPoints() {
        return theme.good().size() + theme.toImprove().size();
    }
}
