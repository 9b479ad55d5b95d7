package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;

/**
 * The report to the Scrutiny Board: what a period's reviews taught, what was done, and what of it can be evidenced. Its figures are
 * drawn from what was recorded by a moment, so that the same report reads the same whenever it is asked for. No figure is of one agency;
 * whether what was typed names somebody is asked when a copy is published: see {@link NamesNobody}.
 *
 * @param asAt what was recorded later is left out
 * @param day the day in London on which due dates were looked at
 * @param smallestShown the smallest count of reviews that the copy for publication shows
 * @param texts what was written, by section; see {@link ReportSection}
 */
public record BoardReport(
        ReportPeriod period,
        Instant asAt,
        LocalDate day,
        ReportCopy copy,
        int smallestShown,
        ReviewCounts reviews,
        List<Route> routes,
        Gap gap,
        List<ThemeFindings> themes,
        Map<String, String> texts)
        implements Report {

    /**
     * Reviews by the day on which they were opened.
     *
     * @param groups what is known of the incidents of the rapid reviews
     */
    public record ReviewCounts(
            Count rapidReviews, Count practiceReviews, Count localReviews, Count audits, List<Group> groups) {

        ReviewCounts withoutGroups() {
            return new ReviewCounts(rapidReviews, practiceReviews, localReviews, audits, List.of());
        }
    }

    /** @param code AGE, SEX or OUTCOME */
    public record Group(String code, String label, List<Line> lines) {}

    /** @param code an enum name, or NOT_KNOWN */
    public record Line(String code, String label, Count count) {}

    /**
     * A way by which learning reached people since the first day of the period: it is spread long after a review.
     *
     * @param detail what the number does not say; may be empty
     */
    public record Route(String code, String label, int count, String detail) {}

    /**
     * Where assurance stands on the learning of reviews opened by the end of the period.
     *
     * @param learningPoints that the review group had agreed, and that were not withdrawn
     * @param assured of them, those that it had found assured or sustained
     */
    public record Gap(int learningPoints, int assured, List<RungFigures> rungs) {}

    /**
     * One rung of the ladder over many agencies; who is asked again counts once.
     *
     * @param asked every asked step
     * @param judged reached, and found so by somebody of another agency
     * @param recorded reached, taken on receipt
     * @param notYetChanged answered with evidence that nothing has changed yet
     * @param closed closed without being reached: not applicable, declined, gap accepted, no response and the like
     * @param open neither reached nor closed, those not yet changed left out
     * @param overdue of the open ones, those past their date
     */
    public record RungFigures(
            Rung rung, int asked, int judged, int recorded, int notYetChanged, int closed, int open, int overdue) {

        /** Every rung, also those that were asked of nobody. */
        static List<RungFigures> of(Collection<PointPosition> points) {
            List<RungPosition> steps = points.stream()
                    .flatMap(point -> point.agencies().stream())
                    .flatMap(agency -> agency.rungs().stream())
                    .toList();
            return Arrays.stream(Rung.values()).map(rung -> of(rung, steps)).toList();
        }

        private static RungFigures of(Rung rung, List<RungPosition> all) {
            List<RungPosition> steps =
                    all.stream().filter(step -> step.rung() == rung).toList();
            int recorded = count(steps, step -> step.disposition() == Disposition.RECORDED);
            int reached = count(steps, step -> step.disposition().reached());
            int closed = count(steps, step -> step.disposition().closed()) - reached;
            int notYetChanged = count(steps, step -> step.disposition() == Disposition.NOT_YET_CHANGED);
            return new RungFigures(
                    rung,
                    steps.size(),
                    reached - recorded,
                    recorded,
                    notYetChanged,
                    closed,
                    steps.size() - reached - closed - notYetChanged,
                    count(steps, RungPosition::openAfterItsDate));
        }

        private static int count(List<RungPosition> steps, Predicate<RungPosition> which) {
            return (int) steps.stream().filter(which).count();
        }

        public int reached() {
            return judged + recorded;
        }
    }

    /**
     * One theme.
     *
     * @param stage how far it had come, as the partnership itself recorded it
     * @param evidence rung by rung, of its learning points; empty when nobody was asked
     */
    public record ThemeFindings(
            String section,
            String ref,
            String name,
            String learning,
            boolean goodPractice,
            ThemeStage stage,
            List<Learnt> good,
            List<Learnt> toImprove,
            List<Done> done,
            List<RungFigures> evidence) {}

    /** A learning point and where it stands as a whole. */
    public record Learnt(String ref, String statement, Standing standing) {}

    /**
     * Something that the partnership did about a theme, or plans to do.
     *
     * @param kind in words
     * @param state how far it is, or when it was said to happen; may be empty
     * @param learning references of the learning points that it serves. No paper prints them: an embargo on one of them holds it back
     */
    public record Done(String kind, String what, String state, List<String> learning) {

        /** What was kept before it said which learning it serves has none. */
        public Done {
            learning = Objects.requireNonNullElse(learning, List.of());
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.BOARD;
    }

    @Override
    public List<Typed> typed() {
        return Stream.concat(typedInSections(), themes.stream().flatMap(BoardReport::typed))
                .toList();
    }

    private static Stream<Typed> typed(ThemeFindings theme) {
        String place = "theme %s".formatted(theme.ref());
        return Stream.of(
                        Stream.of(theme.name(), theme.learning()).map(text -> new Typed(place, text)),
                        Stream.concat(theme.good().stream(), theme.toImprove().stream())
                                .map(learnt -> new Typed(learnt.ref(), learnt.statement())),
                        theme.done().stream()
                                .map(done -> new Typed("what was done about " + place, BoardWords.done(done))))
                .flatMap(Function.identity());
    }

    @Override
    public Set<String> learningTold() {
        return themes.stream()
                .flatMap(theme -> Stream.of(
                                theme.good().stream().map(Learnt::ref),
                                theme.toImprove().stream().map(Learnt::ref),
                                theme.done().stream().flatMap(done -> done.learning().stream()))
                        .flatMap(Function.identity()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
