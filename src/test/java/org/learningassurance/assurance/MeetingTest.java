package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final Instant THEN = Instant.parse("2026-05-05T09:00:00Z");

    private final Meeting meeting = new Meeting(DAY, "Town hall");

    @Test
    void takesNoDecisionBeforeItsAgendaIsFrozen() {
        assertThat(meeting.decidesOn(DAY)).isFalse();

        meeting.freeze(List.of(), THEN);

        assertThat(meeting.decidesOn(DAY)).isTrue();
    }

    @Test
    void takesNoDecisionBeforeItsDay() {
        meeting.freeze(List.of(), THEN);

        assertThat(meeting.decidesOn(DAY.minusDays(1))).isFalse();
        assertThat(meeting.decidesOn(DAY.plusDays(3))).isTrue();
    }

    @Test
    void takesNoDecisionOnceItsRecordIsConfirmed() {
        meeting.freeze(List.of(), THEN);
        meeting.confirm(THEN, PersonId.next());

        assertThat(meeting.decidesOn(DAY)).isFalse();
        assertThatThrownBy(() -> meeting.cancel("Too late"))
                .isInstanceOf(Refusal.class)
                .hasMessage("You cannot cancel this meeting: record confirmed");
    }

    @Test
    void keepsTheAgendaAsItWasFrozen() {
        UUID overdue = UUID.randomUUID();
        meeting.freeze(List.of(item(overdue)), THEN);

        assertThat(meeting.hasOnItsAgenda(overdue)).isTrue();
        assertThat(meeting.hasOnItsAgenda(UUID.randomUUID())).isFalse();
        assertThatThrownBy(() -> meeting.freeze(List.of(), THEN)).isInstanceOf(Refusal.class);
        assertThat(meeting.agenda()).hasSize(1);
    }

    @Test
    void cannotBeConfirmedWithoutAnAgenda() {
        assertThatThrownBy(() -> meeting.confirm(THEN, PersonId.next()))
                .hasMessage("You cannot confirm the record of this meeting: planned");
    }

    @Test
    void knowsWhoDeclaredAnInterestInWhat() {
        PersonId member = PersonId.next();
        AgencyId trust = AgencyId.next();
        LearningPointId point = LearningPointId.next();
        meeting.declare(new Interest(member, "Mina", trust, null, "Worked there until last year", THEN));

        assertThat(meeting.declaredBy(member, point, trust)).isTrue();
        assertThat(meeting.declaredBy(member, point, AgencyId.next())).isFalse();
        assertThat(meeting.declaredBy(member, point, null)).isFalse();
        assertThat(meeting.declaredBy(PersonId.next(), point, trust)).isFalse();
    }

    @Test
    void takesAnInterestInALearningPointForAllItsAgencies() {
        PersonId member = PersonId.next();
        LearningPointId point = LearningPointId.next();
        meeting.declare(new Interest(member, "Mina", null, point, "Knew the family", THEN));

        assertThat(meeting.declaredBy(member, point, AgencyId.next())).isTrue();
        assertThat(meeting.declaredBy(member, point, null)).isTrue();
        assertThat(meeting.declaredBy(member, LearningPointId.next(), null)).isFalse();
    }

    private static AgendaItem item(UUID subject) {
        return new AgendaItem(AgendaKind.OVERDUE, subject, null, null, "LP-0001", "Decide", "/overdue/1", DAY);
    }
}
