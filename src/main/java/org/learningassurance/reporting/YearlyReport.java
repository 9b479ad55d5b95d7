package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.BoardReport.ReviewCounts;
import org.learningassurance.reporting.BoardReport.Route;
import org.learningassurance.shared.Rung;

/**
 * A partnership's yearly report as far as learning from reviews goes, under the four heads that the statutory guidance asks of it:
 * what the learning has changed for children and families, where little has moved, what was decided and done, and how the words of
 * children and families were used. Source of the heads: HM Government, <i>Working Together to Safeguard Children</i> (2023), chapter 2,
 * on yearly reporting.
 *
 * <p>What happened is counted by the day on which it happened, as it had been recorded by the moment; where steps stood is as at the end
 * of the period. No figure is of one agency; a copy for publication holds nothing that was typed for other readers, and what it prints of
 * typed text is asked for names when it is published: see {@link NamesNobody}.
 */
public record YearlyReport(
        ReportPeriod period,
        Instant asAt,
        LocalDate day,
        ReportCopy copy,
        int smallestShown,
        ReviewCounts reviews,
        Impact impact,
        LittleProgress littleProgress,
        Decisions decisions,
        Voices voices,
        Map<String, String> texts)
        implements Report {

    /** A learning point as tables name it. @param themes by name, as they were called by the moment */
    public record Point(String ref, String statement, List<String> themes) {}

    /**
     * What came of learning in the year: steps on the two upper rungs, by the day on which they were judged or taken on receipt. A step
     * counts once, as it was last answered for in the year.
     *
     * @param rungs both rungs, also without any
     * @param measures that were counted in the year; none in a copy for publication
     */
    public record Impact(List<RungImpact> rungs, List<PointImpact> points, List<ToldMeasure> measures) {

        /** What was kept before it told of measures has none. */
        public Impact {
            measures = Objects.requireNonNullElse(measures, List.of());
        }

        /** Whether a number is kept back, and with it which learning points it is about. */
        boolean keepsBack() {
            return rungs.stream().anyMatch(each -> !each.answers().areShown());
        }
    }

    /**
     * What the answers rest on. A copy for publication keeps all four numbers about outcomes back where one of them is small (R13).
     *
     * @param judged accepted by somebody of neither the same post nor the same agency
     * @param byAlternative something else was done to the same end, and accepted
     * @param recorded taken on receipt
     * @param notYetChanged evidence that shows no change yet, or a mixed one: an answer (R7)
     */
    public record Answers(
            @Nullable Integer judged,
            @Nullable Integer byAlternative,
            @Nullable Integer recorded,
            @Nullable Integer notYetChanged) {

        static final Answers KEPT_BACK = new Answers(null, null, null, null);

        boolean areShown() {
            return judged != null;
        }

        /** These, or nothing of them when one is too small to be shown. */
        Answers orNone(int smallestShown) {
            return Stream.of(judged, byAlternative, recorded, notYetChanged)
                            .allMatch(number -> number != null && number >= smallestShown)
                    ? this
                    : KEPT_BACK;
        }

        private static boolean tellOf(@Nullable Integer number) {
            return number != null && number > 0;
        }

        /** Without a number. */
        String inWords() {
            boolean reached = tellOf(judged) || tellOf(byAlternative) || tellOf(recorded);
            if (reached && tellOf(notYetChanged)) {
                return "Reached in part, not yet changed in part";
            }
            return reached ? "Reached" : "Not yet changed";
        }
    }

    public record RungImpact(Rung rung, Answers answers) {}

    /**
     * One rung of one learning point. A copy for publication tells of outcomes only where their numbers are shown, and then in words.
     *
     * @param said what was answered, in words, where numbers are kept back; empty where they are given
     * @param evidence kinds of evidence given with the answers, in words
     * @param findings before and now; none in a copy for publication
     */
    public record PointImpact(
            Point point, Rung rung, Answers answers, String said, List<String> evidence, List<Finding> findings) {

        /** What was kept before answers were put in words has none. */
        public PointImpact {
            said = Objects.requireNonNullElse(said, "");
        }
    }

    /** What was measured. @param what "Measure of the outcome", or the kind of evidence with its sample */
    public record Finding(String what, String before, String now) {}

    /**
     * Where little or nothing moved.
     *
     * @param on the day on which due dates were looked at: the last of the period, or an earlier one that the report is as at
     * @param open steps past their date on that day
     * @param unmoved learning points with such a step on which no agency had answered anything in the year
     * @param closed steps that were closed in the year without being reached
     * @param slips due dates of agencies' steps that were moved to a later day in the year
     * @param actionSlips due dates of partnership actions that were moved to a later day in the year
     */
    public record LittleProgress(
            LocalDate on,
            List<OpenSteps> open,
            List<Point> unmoved,
            List<ClosedSteps> closed,
            List<Slips> slips,
            int actionSlips) {

        public int stepsOpen() {
            return open.stream().mapToInt(OpenSteps::steps).sum();
        }

        public int datesMoved() {
            return slips.stream().mapToInt(Slips::moved).sum();
        }
    }

    /** @param days how long the oldest of them had been past its date */
    public record OpenSteps(Point point, Rung rung, int steps, LocalDate oldestDue, long days) {}

    /** @param how a closed disposition, in words */
    public record ClosedSteps(Point point, Rung rung, String how, int steps) {}

    public record Slips(Point point, int moved) {}

    /**
     * What was decided and done in the year.
     *
     * @param taken every decision of the review group and the Executive, counted by what it is about and says
     * @param decided those that close or confirm something, by day
     * @param routes by which learning was spread in the year
     */
    public record Decisions(
            List<DecisionCount> taken,
            List<Decided> decided,
            List<Route> routes,
            List<Act> carriedOut,
            List<Act> planned,
            List<Act> givenUp) {}

    public record DecisionCount(String about, String outcome, int number) {}

    /** @param reason empty in a copy for publication */
    public record Decided(LocalDate on, Point point, String about, String outcome, String reason) {}

    /**
     * A partnership action.
     *
     * @param state how far it was at the end of the year
     * @param reason empty unless given up, or for publication
     * @param learning references of the learning points that it serves. No paper prints them: an embargo on one of them holds it back
     */
    public record Act(String ref, String kind, String title, String state, String reason, List<String> learning) {

        /** What was kept before it said which learning it serves has none. */
        public Act {
            learning = Objects.requireNonNullElse(learning, List.of());
        }
    }

    /**
     * Answers about outcomes, sent in the year, that carry the words of children and families, and what was said of them by the moment.
     * The words themselves stand nowhere in the report.
     *
     * @param outcomes answers about outcomes
     * @param heard those that carry such words
     * @param said what was said of those, in words
     * @param themes on which themes; one may stand on several
     * @param evidence pieces of evidence of a kind that asks people, given with answers of the year
     */
    public record Voices(
            Count outcomes, Count heard, List<VoiceCount> said, List<VoiceCount> themes, List<VoiceCount> evidence) {

        /** Whether it is certain, and shown, that no answer carried such words. */
        public boolean nobodyHeard() {
            return heard.equals(Count.of(0));
        }
    }

    public record VoiceCount(String label, Count number) {}

    @Override
    public ReportKind kind() {
        return ReportKind.YEARLY;
    }

    @Override
    public List<Typed> typed() {
        return Stream.of(
                        typedInSections(),
                        points().map(point -> new Typed(point.ref(), point.statement())),
                        impact.measures().stream()
                                .map(measure ->
                                        new Typed("measure " + measure.ref(), measure.name() + "\n" + measure.ended())),
                        acts().map(act -> new Typed("action " + act.ref(), act.title() + "\n" + act.reason())),
                        voices.themes().stream().map(each -> new Typed("the name of a theme", each.label())))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public Set<String> learningTold() {
        return Stream.of(
                        points().map(Point::ref),
                        acts().flatMap(act -> act.learning().stream()),
                        impact.measures().stream().flatMap(measure -> measure.learningPoints().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Point> points() {
        return Stream.of(
                        impact.points().stream().map(PointImpact::point),
                        littleProgress.open().stream().map(OpenSteps::point),
                        littleProgress.unmoved().stream(),
                        littleProgress.closed().stream().map(ClosedSteps::point),
                        littleProgress.slips().stream().map(Slips::point),
                        decisions.decided().stream().map(Decided::point))
                .flatMap(Function.identity());
    }

    private Stream<Act> acts() {
        return Stream.of(decisions.carriedOut(), decisions.planned(), decisions.givenUp())
                .flatMap(List::stream);
    }
}
