package org.learningassurance.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningassurance.shared.AgencyId;

class SessionsAgainstCapacityTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "500, 80, 25, 400, 16",
        "501, 80, 25, 401, 17",
        "52, 80, 12, 42, 4",
        "1, 1, 30, 1, 1",
        "30, 100, 30, 30, 1",
        "31, 100, 30, 31, 2"
    })
    void countsSessionsUpwards(int workforce, int percent, int size, int toReach, int sessions) {
        SessionPlan plan = new SessionPlan(size, 2, percent, workforce, START);

        assertThat(plan.peopleToReach()).isEqualTo(toReach);
        assertThat(plan.sessionsNeeded()).isEqualTo(sessions);
    }

    @Test
    void reachesTheTargetInWholeMonthsOfItsCapacity() {
        assertThat(new SessionPlan(25, 4, 80, 500, START).reachedBy()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(new SessionPlan(25, 5, 80, 500, START).reachedBy()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(new SessionPlan(25, 16, 80, 500, START).reachedBy()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void expectsTheTargetLaterWhenSessionsWereNotFull() {
        SessionPlan plan = new SessionPlan(25, 4, 80, 500, START);

        assertThat(plan.sessionsLeft(100)).isEqualTo(12);
        assertThat(plan.reachedBy(100, LocalDate.of(2026, 4, 1))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(plan.sessionsLeft(400)).isZero();
        assertThat(plan.reachedBy(400, LocalDate.of(2026, 4, 1))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void sumsTheWorkforceOverAgencies() {
        SessionPlan plan = new SessionTerms(20, 2, 50, START).over(Map.of(AgencyId.next(), 30, AgencyId.next(), 51));

        assertThat(plan.workforce()).isEqualTo(81);
        assertThat(plan.peopleToReach()).isEqualTo(41);
    }

    @Test
    void refusesAPlanWithoutPlacesCapacityShareOrPeople() {
        assertThat(refusedField(new SessionPlan(0, 1, 80, 10, START))).isEqualTo("sessionSize");
        assertThat(refusedField(new SessionPlan(10, 0, 80, 10, START))).isEqualTo("monthlyCapacity");
        assertThat(refusedField(new SessionPlan(10, 1, 101, 10, START))).isEqualTo("targetPercent");
        assertThat(refusedField(new SessionPlan(10, 1, 80, 0, START))).isEqualTo("audience");
        assertThat(SessionPlanAddsUp.check(new SessionPlan(1, 1, 1, 1, START)).allowed())
                .isTrue();
    }

    private static @Nullable String refusedField(SessionPlan plan) {
        return SessionPlanAddsUp.check(plan).field();
    }
}
