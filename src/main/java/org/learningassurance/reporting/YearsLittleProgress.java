package org.learningassurance.reporting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.dissemination.DueDateMoved;
import org.learningassurance.dissemination.ReachReported;
import org.learningassurance.dissemination.RequestMade;
import org.learningassurance.dissemination.RungClaimed;
import org.learningassurance.dissemination.WhatStoppedSaid;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.reporting.YearlyReport.ClosedSteps;
import org.learningassurance.reporting.YearlyReport.LittleProgress;
import org.learningassurance.reporting.YearlyReport.OpenSteps;
import org.learningassurance.reporting.YearlyReport.Point;
import org.learningassurance.reporting.YearlyReport.Slips;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/** Where a year brought little or nothing, by where steps stood at its end and by what had been moved or closed in it. */
final class YearsLittleProgress {

    /** Closed without being reached, by an answer or a decision; what is asked elsewhere or of nobody any more is neither. */
    private static final Set<Disposition> CLOSED =
            Set.of(Disposition.NOT_APPLICABLE, Disposition.DECLINED, Disposition.GAP_ACCEPTED, Disposition.NO_RESPONSE);

    /** A step, and how it stood. */
    private record Stood(ReturnId agencyReturn, Rung rung, Disposition disposition) {

        static Stood of(RungPosition step) {
            return new Stood(step.agencyReturn(), step.rung(), step.disposition());
        }
    }

    private final Year year;
    private final Set<Stood> before;
    private final Position end;
    private final List<PointPosition> points;

    private YearsLittleProgress(Year year, Position start, Position end) {
        this.year = year;
        this.before = start.steps().map(Stood::of).collect(toSet());
        this.end = end;
        this.points = end.points().stream()
                .filter(PointPosition::isAgreed)
                .filter(point -> !year.hidden().contains(point.learningPoint()))
                .sorted(Comparator.comparing(PointPosition::reference))
                .toList();
    }

    /**
     * @param start where steps stood when the year began
     * @param end where they stood at its end
     * @param actionSlips due dates of partnership actions that were moved
     */
    static LittleProgress of(Year year, Position start, Position end, int actionSlips) {
        YearsLittleProgress drawn = new YearsLittleProgress(year, start, end);
        return new LittleProgress(end.day(), drawn.open(), drawn.unmoved(), drawn.closed(), drawn.slips(), actionSlips);
    }

    private static List<RungPosition> steps(PointPosition point) {
        return point.agencies().stream()
                .flatMap(agency -> agency.rungs().stream())
                .toList();
    }

    /** The longest open first. */
    private List<OpenSteps> open() {
        List<OpenSteps> open = new ArrayList<>();
        for (PointPosition point : points) {
            new TreeMap<>(steps(point).stream()
                            .filter(RungPosition::openAfterItsDate)
                            .collect(groupingBy(RungPosition::rung)))
                    .forEach((rung, steps) -> open.add(open(point, rung, steps)));
        }
        open.sort(Comparator.comparing(OpenSteps::days).reversed());
        return open;
    }

    private OpenSteps open(PointPosition point, Rung rung, List<RungPosition> steps) {
        LocalDate oldest =
                Collections.min(steps.stream().map(RungPosition::dueOn).toList());
        return new OpenSteps(
                year.point(point.learningPoint()),
                rung,
                steps.size(),
                oldest,
                ChronoUnit.DAYS.between(oldest, end.day()));
    }

    private List<Point> unmoved() {
        Set<LearningPointId> answered = Stream.concat(
                        year
                                .happened()
                                .by(
                                        year.period().to(),
                                        RungClaimed.class,
                                        ReachReported.class,
                                        RequestMade.class,
                                        WhatStoppedSaid.class)
                                .stream(),
                        year.happened().by(year.period().to(), DueDateMoved.class).stream()
                                .filter(YearsLittleProgress::isAskedByTheAgency))
                .map(Year::pointOf)
                .collect(toSet());
        return points.stream()
                .filter(point -> steps(point).stream().anyMatch(RungPosition::openAfterItsDate))
                .map(PointPosition::learningPoint)
                .filter(point -> !answered.contains(point))
                .map(year::point)
                .toList();
    }

    /** More time is granted at once the first time that an agency asks for it: then nothing else tells that it answered. */
    private static boolean isAskedByTheAgency(TrailFact moved) {
        return Boolean.parseBoolean(moved.facts().get("asked"));
    }

    private List<ClosedSteps> closed() {
        List<ClosedSteps> closed = new ArrayList<>();
        for (PointPosition point : points) {
            new TreeMap<>(steps(point).stream().filter(this::isClosedInTheYear).collect(groupingBy(RungPosition::rung)))
                    .forEach((rung, steps) -> new TreeMap<>(
                                    steps.stream().collect(groupingBy(RungPosition::disposition, counting())))
                            .forEach((how, number) -> closed.add(new ClosedSteps(
                                    year.point(point.learningPoint()), rung, how.label(), number.intValue()))));
        }
        return closed;
    }

    /** It was not closed so when the year began, whichever agency it was asked of then: a merger closes nothing. */
    private boolean isClosedInTheYear(RungPosition step) {
        return CLOSED.contains(step.disposition()) && !before.contains(Stood.of(step));
    }

    private List<Slips> slips() {
        Map<LearningPointId, Long> moved = year.happened().by(year.period().to(), DueDateMoved.class).stream()
                .filter(LaterDates::isLater)
                .collect(groupingBy(Year::pointOf, counting()));
        return moved.entrySet().stream()
                .map(each ->
                        new Slips(year.point(each.getKey()), each.getValue().intValue()))
                .sorted(Comparator.comparing((Slips slips) -> slips.point().ref()))
                .toList();
    }
}
