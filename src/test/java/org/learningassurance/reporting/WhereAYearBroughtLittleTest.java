package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.dissemination.DueDateMoved;
import org.learningassurance.dissemination.ReachReported;
import org.learningassurance.dissemination.RequestMade;
import org.learningassurance.dissemination.RungClaimed;
import org.learningassurance.dissemination.WhatStoppedSaid;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.reporting.YearlyReport.ClosedSteps;
import org.learningassurance.reporting.YearlyReport.LittleProgress;
import org.learningassurance.reporting.YearlyReport.OpenSteps;
import org.learningassurance.reporting.YearlyReport.Point;
import org.learningassurance.reporting.YearlyReport.Slips;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

class WhereAYearBroughtLittleTest {

    private static final ReportPeriod PERIOD = ReportPeriod.lastYearBefore(LocalDate.of(2026, 4, 1));
    private static final LearningPointId ONE = LearningPointId.next();
    private static final LearningPointId OTHER = LearningPointId.next();

    private final List<PointPosition> before = new ArrayList<>();
    private final List<PointPosition> positions = new ArrayList<>();
    private final List<TrailFact> happened = new ArrayList<>();

    @Test
    void aYearEndsWithMarchAndIsOverTheDayAfter() {
        assertThat(PERIOD).isEqualTo(new ReportPeriod(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
        assertThat(ReportPeriod.lastYearBefore(LocalDate.of(2026, 3, 31))).isEqualTo(PERIOD.yearBefore());
        assertThat(ReportPeriod.lastYearBefore(LocalDate.of(2026, 12, 31))).isEqualTo(PERIOD);
        assertThat(PERIOD.yearBefore().yearAfter()).isEqualTo(PERIOD);
    }

    @Test
    void stepsAreOpenForAsLongAsTheOldestIsPastItsDateTheLongestFirst() {
        stands(ONE, open(Rung.IMPLEMENTED, "2026-03-01"), open(Rung.IMPLEMENTED, "2026-02-01"));
        stands(OTHER, open(Rung.DISSEMINATED, "2025-12-31"));

        assertThat(drawn().open())
                .extracting(open -> open.point().ref(), OpenSteps::rung, OpenSteps::steps, OpenSteps::days)
                .containsExactly(tuple("LP-2", Rung.DISSEMINATED, 1, 90L), tuple("LP-1", Rung.IMPLEMENTED, 2, 58L));
    }

    @Test
    void evidenceThatShowsNoChangeYetIsNoSilence() {
        stands(ONE, new Step(Rung.PRACTICE_CHANGED, Disposition.NOT_YET_CHANGED, "2026-01-01", "2025-09-01"));

        assertThat(drawn().open()).isEmpty();
        assertThat(drawn().unmoved()).isEmpty();
    }

    @Test
    void nothingHasMovedWhereAStepIsPastItsDateAndNobodyAnsweredInTheYear() {
        stands(ONE, open(Rung.DISSEMINATED, "2026-01-01"));
        stands(OTHER, open(Rung.IMPLEMENTED, "2026-01-01"));
        happened(RungClaimed.class, ONE, "2025-06-01");
        happened(RungClaimed.class, OTHER, "2026-04-01");

        assertThat(drawn().unmoved()).extracting(Point::ref).containsExactly("LP-2");
    }

    @Test
    void whoeverSaysHowFarTheyAreOrWhatStopsThemOrAsksForMoreTimeHasAnswered() {
        for (Class<? extends DomainEvent> answer :
                List.of(ReachReported.class, RequestMade.class, WhatStoppedSaid.class, RungClaimed.class)) {
            positions.clear();
            happened.clear();
            stands(ONE, open(Rung.DISSEMINATED, "2026-01-01"));
            happened(answer, ONE, "2025-06-01");

            assertThat(drawn().unmoved()).as(answer.getSimpleName()).isEmpty();
        }
        happened.clear();
        moved(ONE, "2025-06-01", "2025-07-01", true);
        assertThat(drawn().unmoved()).as("granted at once").isEmpty();
    }

    @Test
    void aDayThatIsNotOverIsNotSaidToHaveEnded() {
        assertThat(YearlyWords.inShort(drawn(), noon("2026-03-31")))
                .startsWith("By the time of drawing on 31 March 2026, no step was open past its date.");
    }

    @Test
    void aDateThatThePartnershipMovedIsNoAnswer() {
        stands(ONE, open(Rung.DISSEMINATED, "2026-01-01"));
        moved(ONE, "2025-06-01", "2025-07-01", false);

        assertThat(drawn().unmoved()).extracting(Point::ref).containsExactly("LP-1");
    }

    @Test
    void aDateThatWasBroughtForwardIsNoSlip() {
        moved(ONE, "2025-06-01", "2025-05-01", false);
        moved(ONE, "2025-06-01", "2025-06-01", false);

        assertThat(drawn().slips()).isEmpty();
        assertThat(YearlyWords.inShort(drawn(), EndOfDay.of(PERIOD.to())))
                .contains("3 due dates were moved to a later day: 0 of agencies’ steps");
    }

    @Test
    void whatWasClosedInTheYearWithoutBeingReachedIsCountedAndWhatIsAskedElsewhereIsNot() {
        stands(
                ONE,
                new Step(Rung.DISSEMINATED, Disposition.NO_RESPONSE, "2025-06-01", "2025-09-01"),
                new Step(Rung.DISSEMINATED, Disposition.ACCEPTED, "2025-06-01", "2025-09-01"),
                new Step(Rung.IMPLEMENTED, Disposition.SUPERSEDED, "2025-06-01", "2025-09-01"),
                new Step(Rung.IMPLEMENTED, Disposition.GAP_ACCEPTED, "2025-06-01", "2025-09-01"));

        assertThat(drawn().closed())
                .extracting(ClosedSteps::rung, ClosedSteps::how, ClosedSteps::steps)
                .containsExactly(
                        tuple(Rung.DISSEMINATED, "No response", 1), tuple(Rung.IMPLEMENTED, "Gap accepted", 1));
    }

    @Test
    void aStepThatWasClosedInAnEarlierYearIsNotClosedAgainByAMerger() {
        AgencyPosition declined = agency(new Step(Rung.DISSEMINATED, Disposition.DECLINED, "2024-06-01", "2024-09-01"));
        before.add(new PointPosition(ONE, "LP-1", Standing.DISSEMINATION, List.of(declined)));
        RungPosition passedOn = passedOn(declined.rungs().get(0), "2025-09-01");
        positions.add(new PointPosition(
                ONE,
                "LP-1",
                Standing.DISSEMINATION,
                List.of(new AgencyPosition(AgencyId.next(), "B", "The successor", List.of(passedOn)))));

        assertThat(drawn().closed()).isEmpty();

        before.clear();
        assertThat(drawn().closed()).extracting(ClosedSteps::how).containsExactly("Declined");
    }

    private static RungPosition passedOn(RungPosition at, String on) {
        return new RungPosition(
                at.agencyReturn(),
                at.round(),
                at.rung(),
                at.disposition(),
                at.timeliness(),
                at.dueOn(),
                at.opensOn(),
                noon(on));
    }

    @Test
    void movedDatesAreCountedByTheDayOnWhichTheyWereMoved() {
        moved(ONE, "2025-04-01", "2025-06-02", false);
        moved(ONE, "2026-03-31", "2026-06-01", false);
        moved(OTHER, "2026-04-01", "2026-06-01", false);

        assertThat(drawn().slips())
                .extracting(slips -> slips.point().ref(), Slips::moved)
                .containsExactly(tuple("LP-1", 2));
        assertThat(drawn().actionSlips()).isEqualTo(3);
        assertThat(YearlyWords.inShort(drawn(), EndOfDay.of(PERIOD.to())))
                .isEqualTo(
                        "At the end of 31 March 2026, no step was open past its date. In the year 5 due dates were moved to a later day: "
                                + "2 of agencies’ steps, 3 of partnership actions.");
    }

    @Test
    void nothingIsToldOfWhatIsHiddenOrWithdrawn() {
        stands(ONE, open(Rung.DISSEMINATED, "2026-01-01"));
        positions.add(new PointPosition(
                OTHER, "LP-2", Standing.WITHDRAWN, List.of(agency(open(Rung.DISSEMINATED, "2026-01-01")))));

        LittleProgress drawn = YearsLittleProgress.of(year(Set.of(ONE)), start(), end(), 0);

        assertThat(drawn.open()).isEmpty();
        assertThat(drawn.unmoved()).isEmpty();
    }

    private record Step(Rung rung, Disposition disposition, String due, String since) {}

    private static Step open(Rung rung, String due) {
        return new Step(rung, Disposition.OPEN, due, "2025-05-01");
    }

    private void stands(LearningPointId point, Step... steps) {
        positions.add(new PointPosition(
                point,
                point.equals(ONE) ? "LP-1" : "LP-2",
                Standing.DISSEMINATION,
                Arrays.stream(steps).map(WhereAYearBroughtLittleTest::agency).toList()));
    }

    private static Timeliness timeliness(Disposition disposition) {
        return disposition.closed() ? Timeliness.DONE : Timeliness.OVERDUE;
    }

    private static AgencyPosition agency(Step step) {
        return new AgencyPosition(
                AgencyId.next(),
                "A",
                "An agency",
                List.of(new RungPosition(
                        ReturnId.next(),
                        1,
                        step.rung(),
                        step.disposition(),
                        timeliness(step.disposition()),
                        LocalDate.parse(step.due()),
                        LocalDate.parse("2025-05-01"),
                        noon(step.since()))));
    }

    /** From 1 June 2025, or from 1 May 2026 in the year after. */
    private void moved(LearningPointId point, String on, String to, boolean asked) {
        happened(
                DueDateMoved.class,
                on,
                Map.of(
                        "learningPoint",
                        point.toString(),
                        "from",
                        to.startsWith("2026") ? "2026-05-01" : "2025-06-01",
                        "to",
                        to,
                        "asked",
                        String.valueOf(asked)));
    }

    private void happened(Class<? extends DomainEvent> event, LearningPointId point, String on) {
        happened(event, on, Map.of("learningPoint", point.toString()));
    }

    private void happened(Class<? extends DomainEvent> event, String on, Map<String, String> facts) {
        happened.add(new TrailFact(
                event.getSimpleName(), UUID.randomUUID(), UUID.randomUUID(), noon(on), LocalDate.parse(on), facts));
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private LittleProgress drawn() {
        return YearsLittleProgress.of(year(Set.of()), start(), end(), 3);
    }

    private Year year(Set<LearningPointId> hidden) {
        return new Year(
                PERIOD,
                noon("2026-05-01"),
                ReportCopy.RESTRICTED,
                Happened.of(happened.stream()),
                hidden,
                Map.of(ONE, new Point("LP-1", "One", List.of()), OTHER, new Point("LP-2", "Other", List.of())),
                List.of());
    }

    private Position start() {
        return position(PERIOD.from().minusDays(1), before);
    }

    private Position end() {
        return position(PERIOD.to(), positions);
    }

    private static Position position(LocalDate day, List<PointPosition> points) {
        return new Position(
                EndOfDay.of(day),
                day,
                null,
                Map.of(),
                List.of(),
                new Position.Lateness(0, 0, 0),
                new Position.Completeness(0, 0, 0, 0),
                new Position.Quality(0, 0, 0, 0),
                List.copyOf(points));
    }
}
