package org.learningassurance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.SessionId;

class NobodyCountsTwiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final AgencyId POLICE = AgencyId.next();
    private static final AgencyId SCHOOL = AgencyId.next();
    private static final SessionPlan PLAN = new SessionPlan(20, 2, 80, 60, MONDAY);
    private static final Map<AgencyId, Integer> AUDIENCE = Map.of(POLICE, 50, SCHOOL, 10);

    @Test
    void leavesOutThoseWhoCameBefore() {
        Reach reach = reach(
                delivered(Map.of(POLICE, new Attendance(18, 0))), delivered(Map.of(POLICE, new Attendance(10, 4))));

        assertThat(reach.reached()).isEqualTo(24);
        assertThat(reach.targetReached()).isFalse();
        assertThat(reach.sessionsLeft()).isEqualTo(2);
    }

    @Test
    void countsNoMorePeopleThanAnAgencyHas() {
        Reach reach =
                reach(delivered(Map.of(SCHOOL, new Attendance(8, 0))), delivered(Map.of(SCHOOL, new Attendance(8, 0))));

        assertThat(reach.reached()).isEqualTo(10);
    }

    @Test
    void reachesTheTargetOverAllAgenciesTogether() {
        Reach reach = reach(delivered(Map.of(POLICE, new Attendance(40, 0), SCHOOL, new Attendance(8, 0))));

        assertThat(reach.reached()).isEqualTo(48);
        assertThat(reach.targetReached()).isTrue();
    }

    @Test
    void countsNobodyOfASessionThatIsOnlyBooked() {
        Reach reach = reach(booked());

        assertThat(reach.reached()).isZero();
    }

    @Test
    void tellsAnAgencyItsOwnFiguresOnly() {
        Reach all = reach(delivered(Map.of(POLICE, new Attendance(18, 0), SCHOOL, new Attendance(2, 0))));
        Actor officer =
                new Actor(PersonId.next(), "An officer", Set.of(Role.AGENCY_TRAINING_LEAD), Set.of(), Set.of(POLICE));

        Reach seen = all.asSeenBy(officer);

        assertThat(seen.agencies()).extracting(Reach.OfAgency::agency).containsExactly(POLICE);
        assertThat(seen.reached()).isEqualTo(20);
    }

    @Test
    void refusesMoreWhoCameBeforeThanCame() {
        assertThatThrownBy(() -> delivered(Map.of(POLICE, new Attendance(3, 4))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("between 0 and the 3 who came");
    }

    @Test
    void refusesASessionToWhichNobodyCame() {
        assertThatThrownBy(() -> delivered(Map.of(POLICE, new Attendance(0, 0))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cancel the session");
    }

    @Test
    void recordsASessionOnce() {
        PractitionerSession session = delivered(Map.of(POLICE, new Attendance(18, 0)));

        assertThatThrownBy(() -> session.deliver(MONDAY, Map.of(POLICE, new Attendance(2, 0))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> session.cancel("Snow")).isInstanceOf(Refusal.class);
        assertThat(session.attended()).isEqualTo(18);
    }

    private static Reach reach(PractitionerSession... sessions) {
        return Reach.of(PLAN, AUDIENCE, List.of(sessions));
    }

    private static PractitionerSession delivered(Map<AgencyId, Attendance> came) {
        PractitionerSession session = booked();
        session.deliver(MONDAY, came);
        return session;
    }

    private static PractitionerSession booked() {
        return new PractitionerSession(SessionId.next(), ActionId.next(), MONDAY, 20, "");
    }
}
