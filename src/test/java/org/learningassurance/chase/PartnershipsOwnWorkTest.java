package org.learningassurance.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningassurance.worklist.WhoseWork;

/** The chase of what the business unit, the review group and the Executive are asked: reminded, never put before the group. */
class PartnershipsOwnWorkTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void theBusinessUnitsHolderIsRemindedThenItsManagerIsTold() {
        assertThat(Chased.workOf(WhoseWork.BUSINESS_UNIT, DUE).everyDay(FIRST, LAST))
                .extracting(ChaseEntry::level, ChaseEntry::toldPost)
                .containsExactly(
                        tuple(ChaseLevel.BEFOREHAND, Chased.UNIT),
                        tuple(ChaseLevel.REMINDED, Chased.UNIT),
                        tuple(ChaseLevel.ESCALATED, Chased.MANAGER));
    }

    @Test
    void theReviewGroupIsRemindedThroughItsChair() {
        assertThat(Chased.workOf(WhoseWork.REVIEW_GROUP, DUE).everyDay(FIRST, LAST))
                .extracting(ChaseEntry::level, ChaseEntry::toldPost)
                .containsExactly(tuple(ChaseLevel.BEFOREHAND, Chased.CHAIR), tuple(ChaseLevel.REMINDED, Chased.CHAIR));
    }

    @Test
    void theExecutiveIsRemindedOfWhatWasEscalatedToIt() {
        assertThat(Chased.workOf(WhoseWork.EXECUTIVE, DUE).everyDay(FIRST, LAST))
                .extracting(ChaseEntry::level, ChaseEntry::toldPost)
                .containsExactly(
                        tuple(ChaseLevel.BEFOREHAND, Chased.EXECUTIVE), tuple(ChaseLevel.REMINDED, Chased.EXECUTIVE));
    }
}
