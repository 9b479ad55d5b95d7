package org.learningassurance.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.SessionId;

class PaceTowardsTheTargetTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final AgencyId POLICE = AgencyId.next();
    private static final SessionPlan PLAN = new SessionPlan(20, 4, 80, 500, START);

    private final List<PractitionerSession> sessions = new ArrayList<>();

    @Test
    void goesOnAsPeopleWereReachedSinceSessionsCouldBeGiven() {
        held(START.plusDays(20), 20);
        held(START.plusDays(40), 20);

        assertThat(on(START.plusDays(40)).reachesTargetOn()).contains(START.plusDays(400));
        assertThat(on(START.plusDays(50)).reachesTargetOn()).contains(START.plusDays(500));
    }

    @Test
    void countsFromTheFirstSessionWhenThatWasBeforeThePlan() {
        held(START.minusDays(20), 20);
        held(START, 20);

        assertThat(on(START.plusDays(20)).since()).isEqualTo(START.minusDays(20));
        assertThat(on(START.plusDays(20)).reachesTargetOn()).contains(START.plusDays(380));
    }

    @Test
    void saysNothingTooEarlyNorOfBookedSessions() {
        sessions.add(booked(START.plusDays(2)));
        assertThat(on(START.plusDays(60)).tells()).isFalse();
        assertThat(on(START.plusDays(60)).reachesTargetOn()).isEmpty();

        held(START.plusDays(1), 20);
        assertThat(on(START.plusDays(Pace.DAYS_THAT_TELL - 1)).reachesTargetOn())
                .isEmpty();
        assertThat(on(START.plusDays(Pace.DAYS_THAT_TELL)).reachesTargetOn()).isPresent();
        assertThat(on(START.minusDays(5)).reachesTargetOn()).isEmpty();
    }

    @Test
    void roundsUpToTheDayOnWhichTheLastPersonIsReached() {
        held(START, 21);

        assertThat(on(START.plusDays(14)).reachesTargetOn()).contains(START.plusDays(14 + 253));
    }

    @Test
    void isNoForecastBeyondTenYears() {
        held(START, 1);

        assertThat(on(START.plusDays(14)).tells()).isTrue();
        assertThat(on(START.plusDays(14)).reachesTargetOn()).isEmpty();
    }

    @Test
    void endsWithTheSessionThatReachesTheTarget() {
        held(START, 300);
        held(START.plusDays(30), 100);
        held(START.plusDays(60), 10);

        assertThat(on(START.plusDays(60)).reachesTargetOn()).isEmpty();
        assertThat(targetReachedOn()).contains(START.plusDays(30));
        sessions.remove(1);
        assertThat(targetReachedOn()).isEmpty();
    }

    private Optional<LocalDate> targetReachedOn() {
        return Progress.targetReachedOn(PLAN, Progress.of(PLAN, Map.of(POLICE, 500), sessions));
    }

    private Pace on(LocalDate day) {
        return Pace.of(Reach.of(PLAN, Map.of(POLICE, 500), sessions), sessions, day);
    }

    private void held(LocalDate day, int came) {
        PractitionerSession session = booked(day);
        session.deliver(day, Map.of(POLICE, new Attendance(came, 0)));
        sessions.add(session);
    }

    private static PractitionerSession booked(LocalDate day) {
        return new PractitionerSession(SessionId.next(), ActionId.next(), day, 20, "");
    }
}
