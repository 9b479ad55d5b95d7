package org.learningassurance.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Priority;

/** What the chase of an agency's claim writes, round by round. Friday 12 June 2026 is the due date; no bank holiday is near. */
class AgencyThatDoesNotAnswerTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2026, 4, 1);
    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 12, 31);

    @Test
    void isRemindedTwiceThenItsStrategicLeadIsToldThenTheReviewGroup() {
        List<ChaseEntry> written = Chased.claim(Priority.STANDARD, DUE).everyDay(LONG_BEFORE, LONG_AFTER);

        assertThat(written)
                .extracting(AgencyThatDoesNotAnswerTest::day, ChaseEntry::level, ChaseEntry::toldPost)
                .containsExactly(
                        tuple(LocalDate.of(2026, 5, 29), ChaseLevel.BEFOREHAND, Chased.LEAD),
                        tuple(LocalDate.of(2026, 6, 19), ChaseLevel.REMINDED, Chased.LEAD),
                        tuple(LocalDate.of(2026, 6, 26), ChaseLevel.ESCALATED, Chased.STRATEGIC_LEAD),
                        tuple(LocalDate.of(2026, 7, 10), ChaseLevel.REVIEW_GROUP, Chased.CHAIR));
    }

    @Test
    void isChasedFasterWhenTheLearningIsOfHighPriority() {
        List<ChaseEntry> written = Chased.claim(Priority.HIGH, DUE).everyDay(LONG_BEFORE, LONG_AFTER);

        assertThat(written)
                .extracting(AgencyThatDoesNotAnswerTest::day, ChaseEntry::level, ChaseEntry::toldPost)
                .containsExactly(
                        tuple(LocalDate.of(2026, 5, 29), ChaseLevel.BEFOREHAND, Chased.LEAD),
                        tuple(LocalDate.of(2026, 6, 15), ChaseLevel.REMINDED, Chased.LEAD),
                        tuple(LocalDate.of(2026, 6, 19), ChaseLevel.ESCALATED, Chased.STRATEGIC_LEAD),
                        tuple(LocalDate.of(2026, 6, 26), ChaseLevel.REVIEW_GROUP, Chased.CHAIR));
    }

    @Test
    void hearsNothingOnTheDueDateItself() {
        Chased claim = Chased.claim(Priority.HIGH, DUE);
        claim.everyDay(LONG_BEFORE, DUE.minusDays(1));

        assertThat(claim.on(DUE)).isEmpty();
    }

    @Test
    void isToldNothingTwiceWhenTheRoundRunsAgain() {
        Chased claim = Chased.claim(Priority.STANDARD, DUE);

        assertThat(claim.on(LocalDate.of(2026, 6, 19))).hasSize(1);
        assertThat(claim.on(LocalDate.of(2026, 6, 19))).isEmpty();
    }

    @Test
    void goesStraightToItsLevelWithOneRowAfterAnOutage() {
        Chased claim = Chased.claim(Priority.STANDARD, DUE);
        claim.everyDay(LONG_BEFORE, LocalDate.of(2026, 6, 19));
        LocalDate tenDaysLater = LocalDate.of(2026, 7, 10);

        assertThat(claim.on(tenDaysLater)).extracting(ChaseEntry::level).containsExactly(ChaseLevel.REVIEW_GROUP);
        assertThat(claim.everyDay(tenDaysLater, LONG_AFTER)).isEmpty();
    }

    @Test
    void isNotChasedBelowTheLevelThatItHasPassedInAnOutage() {
        Chased claim = Chased.claim(Priority.STANDARD, DUE);

        assertThat(claim.on(LocalDate.of(2026, 6, 26)))
                .extracting(ChaseEntry::level)
                .containsExactly(ChaseLevel.ESCALATED);
        assertThat(claim.everyDay(LocalDate.of(2026, 6, 27), LONG_AFTER))
                .extracting(ChaseEntry::level)
                .containsExactly(ChaseLevel.REVIEW_GROUP);
    }

    @Test
    void isChasedFromTheBeginningAfterTheDueDateWasMoved() {
        Chased claim = Chased.claim(Priority.STANDARD, DUE);
        claim.everyDay(LONG_BEFORE, LocalDate.of(2026, 7, 10));

        claim.dueDateMovedTo(LocalDate.of(2026, 9, 11));

        assertThat(claim.everyDay(LocalDate.of(2026, 7, 11), LONG_AFTER))
                .extracting(AgencyThatDoesNotAnswerTest::day, ChaseEntry::level, ChaseEntry::dueRevision)
                .containsExactly(
                        tuple(LocalDate.of(2026, 8, 27), ChaseLevel.BEFOREHAND, 1),
                        tuple(LocalDate.of(2026, 9, 18), ChaseLevel.REMINDED, 1),
                        tuple(LocalDate.of(2026, 9, 25), ChaseLevel.ESCALATED, 1),
                        tuple(LocalDate.of(2026, 10, 9), ChaseLevel.REVIEW_GROUP, 1));
    }

    @Test
    void isToldThroughTheBusinessUnitWhenNobodyAnswersForThePost() {
        Chased claim = Chased.claim(Priority.STANDARD, DUE).nobodyAnswersFor(Chased.LEAD);

        ChaseEntry entry = claim.on(LocalDate.of(2026, 5, 29)).get(0);

        assertThat(entry.post()).isEqualTo(Chased.LEAD);
        assertThat(entry.toldPost()).isEqualTo(Chased.UNIT);
        assertThat(entry.told()).contains(new PersonId(Chased.UNIT.value()));
    }

    @Test
    void isWrittenDownEvenWhenThereIsNobodyToTell() {
        Chased claim = Chased.claim(Priority.STANDARD, DUE)
                .nobodyAnswersFor(Chased.LEAD)
                .nobodyAnswersFor(Chased.UNIT)
                .nobodyAnswersFor(Chased.MANAGER);

        ChaseEntry entry = claim.on(LocalDate.of(2026, 5, 29)).get(0);

        assertThat(entry.told()).isEmpty();
        assertThat(entry.toldPost()).isNull();
    }

    private static LocalDate day(ChaseEntry entry) {
        return entry.at().atZone(DomainEvent.ZONE).toLocalDate();
    }
}
