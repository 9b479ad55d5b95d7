package org.learningassurance.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungCount;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * What differs between two positions of the same reader. What happened and was undone between them does not show.
 *
 * @param from the day at whose end the first position stood
 * @param to the day of the second
 * @param figures every figure, also those that are the same
 * @param points the learning points that stand elsewhere, by reference
 * @param steps the asked rungs that stand differently in each way, by learning point, agency and rung; only ways that there are
 */
public record Changes(
        LocalDate from,
        LocalDate to,
        Position.Completeness then,
        Position.Completeness now,
        List<Figure> figures,
        List<PointMoved> points,
        List<Steps> steps) {

    /** So many then and now. */
    public record Figure(String label, int then, int now) {

        public int difference() {
            return now - then;
        }
    }

    /** A learning point that stands elsewhere. @param then null when it was not there yet */
    public record PointMoved(String reference, @Nullable Standing then, Standing now) {}

    /** The asked rungs that changed in one way. */
    public record Steps(Change change, List<StepMoved> moved) {}

    /** An asked rung that stands differently. @param then null when it was not asked yet */
    public record StepMoved(
            String reference, String agency, @Nullable RungPosition then, RungPosition now) {}

    static Changes between(Position then, Position now) {
        return between(then, now, List.of());
    }

    /** @param passedOn how steps stood at the first moment that were another's then, whom the reader does not see */
    static Changes between(Position then, Position now, List<RungPosition> passedOn) {
        return new Changes(
                then.day(),
                now.day(),
                then.completeness(),
                now.completeness(),
                figures(then, now),
                pointsMoved(then, now),
                stepsMoved(then, now, passedOn));
    }

    public boolean isNothing() {
        return points.isEmpty() && steps.isEmpty();
    }

    private static List<Figure> figures(Position then, Position now) {
        List<Figure> figures = new ArrayList<>(List.of(
                figure("Open steps: the gap", at -> at.completeness().open(), then, now),
                figure("Asked steps", at -> at.completeness().asked(), then, now),
                figure("Reached", at -> at.completeness().reached(), then, now),
                figure("Closed without being reached", at -> at.completeness().closedOtherwise(), then, now),
                figure("Answered, not yet changed", at -> at.quality().notYetChanged(), then, now),
                figure("Overdue", at -> at.lateness().overdue(), then, now)));
        for (Rung rung : Rung.values()) {
            figures.add(figure(rung.label() + ": reached", at -> count(rung, Disposition::reached, at), then, now));
            figures.add(figure(
                    rung.label() + ": open", at -> count(rung, disposition -> !disposition.closed(), at), then, now));
        }
        return figures;
    }

    private static Figure figure(String label, ToIntFunction<Position> of, Position then, Position now) {
        return new Figure(label, of.applyAsInt(then), of.applyAsInt(now));
    }

    private static int count(Rung rung, Predicate<Disposition> which, Position at) {
        return at.returns().stream()
                .filter(count -> count.rung() == rung && which.test(count.disposition()))
                .mapToInt(RungCount::count)
                .sum();
    }

    private static List<PointMoved> pointsMoved(Position then, Position now) {
        Map<LearningPointId, Standing> before = new HashMap<>();
        then.points().forEach(point -> before.put(point.learningPoint(), point.standing()));
        return now.points().stream()
                .filter(point -> before.get(point.learningPoint()) != point.standing())
                .map(point -> new PointMoved(point.reference(), before.get(point.learningPoint()), point.standing()))
                .sorted(Comparator.comparing(PointMoved::reference))
                .toList();
    }

    private static List<Steps> stepsMoved(Position then, Position now, List<RungPosition> passedOn) {
        Before before = Before.of(then, passedOn);
        List<StepMoved> all = asked(now).stream()
                .map(step -> new StepMoved(step.reference(), step.agencyName(), before.of(step), step.at()))
                .sorted(Comparator.comparing(StepMoved::reference)
                        .thenComparing(StepMoved::agency)
                        .thenComparing(step -> step.now().rung()))
                .toList();
        return Arrays.stream(Change.values())
                .map(change -> new Steps(
                        change,
                        all.stream()
                                .filter(step -> change.happened(step.then(), step.now()))
                                .toList()))
                .filter(steps -> !steps.moved().isEmpty())
                .toList();
    }

    private record Asked(LearningPointId point, AgencyId agency, Rung rung) {}

    private record OfReturn(ReturnId agencyReturn, Rung rung) {

        static OfReturn of(RungPosition at) {
            return new OfReturn(at.agencyReturn(), at.rung());
        }
    }

    /** A step is the one of the same return, whoever took it over meanwhile; else the one of the same agency in an earlier round. */
    private record Before(Map<OfReturn, RungPosition> ofReturns, Map<Asked, RungPosition> ofAgencies) {

        static Before of(Position then, List<RungPosition> passedOn) {
            Map<OfReturn, RungPosition> ofReturns = new HashMap<>();
            Stream.concat(then.steps(), passedOn.stream()).forEach(at -> ofReturns.put(OfReturn.of(at), at));
            Map<Asked, RungPosition> ofAgencies = new HashMap<>();
            asked(then).forEach(step -> ofAgencies.put(step.asked(), step.at()));
            return new Before(ofReturns, ofAgencies);
        }

        @Nullable
        RungPosition of(Step step) {
            RungPosition ofReturn = ofReturns.get(OfReturn.of(step.at()));
            return ofReturn == null ? ofAgencies.get(step.asked()) : ofReturn;
        }
    }

    private record Step(Asked asked, String reference, String agencyName, RungPosition at) {}

    private static List<Step> asked(Position position) {
        List<Step> steps = new ArrayList<>();
        for (PointPosition point : position.points()) {
            for (AgencyPosition agency : point.agencies()) {
                for (RungPosition at : agency.rungs()) {
                    Asked asked = new Asked(point.learningPoint(), agency.agency(), at.rung());
                    steps.add(new Step(asked, point.reference(), agency.name(), at));
                }
            }
        }
        return steps;
    }
}
