package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningassurance.reporting.Changes.Figure;
import org.learningassurance.reporting.Changes.PointMoved;
import org.learningassurance.reporting.Changes.StepMoved;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungCount;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

class WhatChangedBetweenTwoPositionsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 28);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);

    private final LearningPointId point = LearningPointId.next();
    private final AgencyId agency = AgencyId.next();
    private final ReturnId asked = ReturnId.next();

    @Test
    void isNothingBetweenAPositionAndItself() {
        Position position = at(FROM, step(Disposition.OPEN));

        assertThat(Changes.between(position, position).isNothing()).isTrue();
    }

    @Test
    void saysWhatWasAskedAndReachedSince() {
        assertThat(ways(null, step(Disposition.OPEN))).containsExactly(Change.ASKED);
        assertThat(ways(null, step(Disposition.RECORDED))).containsExactly(Change.ASKED, Change.REACHED);
        assertThat(ways(step(Disposition.OPEN), step(Disposition.CLAIMED))).containsExactly(Change.ANSWERED);
        assertThat(ways(step(Disposition.CLAIMED), step(Disposition.ACCEPTED))).containsExactly(Change.REACHED);
        assertThat(ways(step(Disposition.RECORDED), step(Disposition.ACCEPTED))).containsExactly(Change.JUDGED);
    }

    @Test
    void saysWhatCameBackAndWhatWasClosed() {
        assertThat(ways(step(Disposition.CLAIMED), step(Disposition.RETURNED))).containsExactly(Change.CAME_BACK);
        assertThat(ways(step(Disposition.ACCEPTED), round(1, Disposition.OPEN))).containsExactly(Change.CAME_BACK);
        assertThat(ways(step(Disposition.OPEN), round(1, Disposition.OPEN))).containsExactly(Change.CAME_BACK);
        assertThat(ways(step(Disposition.ACCEPTED), round(1, Disposition.CLAIMED)))
                .containsExactly(Change.ANSWERED, Change.CAME_BACK);
        assertThat(ways(step(Disposition.OPEN), step(Disposition.DECLINED))).containsExactly(Change.CLOSED);
        assertThat(ways(step(Disposition.DECLINED), step(Disposition.DECLINED))).isEmpty();
    }

    @Test
    void callsEvidenceOfNoChangeYetAnAnswerAndNeverMore() {
        assertThat(ways(step(Disposition.CLAIMED), step(Disposition.NOT_YET_CHANGED)))
                .containsExactly(Change.NOT_YET_CHANGED);
        assertThat(ways(step(Disposition.ACCEPTED), round(1, Disposition.NOT_YET_CHANGED)))
                .containsExactly(Change.NOT_YET_CHANGED);
    }

    @Test
    void callsADateLaterOnlyWhereOneCouldAnswerBefore() {
        RungPosition later = due(DUE.plusDays(20), FROM);

        assertThat(ways(due(DUE, FROM), later)).containsExactly(Change.LATER);
        assertThat(ways(due(DUE, null), later)).isEmpty();
    }

    @Test
    void keepsTimeApartFromJudgement() {
        assertThat(ways(step(Disposition.OPEN), overdue(Disposition.OPEN))).containsExactly(Change.FELL_OVERDUE);
        assertThat(ways(step(Disposition.CLAIMED), overdue(Disposition.RETURNED)))
                .containsExactly(Change.CAME_BACK, Change.FELL_OVERDUE);
        assertThat(ways(overdue(Disposition.OPEN), overdue(Disposition.OPEN))).isEmpty();
    }

    @Test
    void knowsAStepAgainThatAnotherAgencyHasTakenOver() {
        Position then = at(FROM, step(Disposition.ACCEPTED));
        AgencyId successor = AgencyId.next();
        Position now = at(TO, successor, step(Disposition.ACCEPTED));

        assertThat(Changes.between(then, now).isNothing()).isTrue();
        assertThat(Changes.between(at(FROM, null), now, List.of(step(Disposition.ACCEPTED)))
                        .steps())
                .as("for a reader who did not see the other agency")
                .isEmpty();
        assertThat(Changes.between(at(FROM, null), now).steps()).isNotEmpty();
    }

    @Test
    void saysFromWhereToWhere() {
        Changes changes = Changes.between(at(FROM, step(Disposition.OPEN)), at(TO, step(Disposition.RECORDED)));

        assertThat(changes.steps().get(0).moved())
                .containsExactly(
                        new StepMoved("LP-0001", "Police", step(Disposition.OPEN), step(Disposition.RECORDED)));
        assertThat(changes.points())
                .containsExactly(new PointMoved("LP-0001", Standing.DISSEMINATION, Standing.EVIDENCE));
        assertThat(changes.figures())
                .contains(
                        new Figure("Open steps: the gap", 1, 0),
                        new Figure("Disseminated: reached", 0, 1),
                        new Figure("Disseminated: open", 1, 0),
                        new Figure("Implemented: open", 0, 0));
        assertThat(changes.figures().get(0).difference()).isEqualTo(-1);
    }

    private List<Change> ways(@Nullable RungPosition then, RungPosition now) {
        return Changes.between(at(FROM, then), at(TO, now)).steps().stream()
                .map(Changes.Steps::change)
                .toList();
    }

    private Position at(LocalDate day, @Nullable RungPosition step) {
        return at(day, agency, step);
    }

    private Position at(LocalDate day, AgencyId asked, @Nullable RungPosition step) {
        boolean open = step != null && !step.disposition().closed();
        boolean reached = step != null && step.disposition().reached();
        return new Position(
                EndOfDay.of(day),
                day,
                null,
                Map.of(),
                step == null
                        ? List.of()
                        : List.of(new RungCount(step.rung(), step.disposition(), step.timeliness(), 1)),
                new Position.Lateness(0, 0, 0),
                new Position.Completeness(step == null ? 0 : 1, reached ? 1 : 0, 0, open ? 1 : 0),
                new Position.Quality(0, 0, 0, 0),
                step == null
                        ? List.of()
                        : List.of(new PointPosition(
                                point,
                                "LP-0001",
                                open ? Standing.DISSEMINATION : Standing.EVIDENCE,
                                List.of(new AgencyPosition(asked, "POL", "Police", List.of(step))))));
    }

    private RungPosition step(Disposition disposition) {
        return position(0, disposition, Timeliness.NOT_YET_DUE, DUE, FROM);
    }

    private RungPosition round(int round, Disposition disposition) {
        return position(round, disposition, Timeliness.NOT_YET_DUE, DUE, FROM);
    }

    private RungPosition overdue(Disposition disposition) {
        return position(0, disposition, Timeliness.OVERDUE, DUE, FROM);
    }

    private RungPosition due(LocalDate due, @Nullable LocalDate opensOn) {
        return position(0, Disposition.OPEN, Timeliness.NOT_YET_DUE, due, opensOn);
    }

    private RungPosition position(
            int round, Disposition disposition, Timeliness timeliness, LocalDate due, @Nullable LocalDate opensOn) {
        return new RungPosition(asked, round, Rung.DISSEMINATED, disposition, timeliness, due, opensOn, Instant.EPOCH);
    }
}
