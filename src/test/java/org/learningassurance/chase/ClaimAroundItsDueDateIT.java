package org.learningassurance.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * The rounds of the days before, on and after each level of an agency's claim, by the partnership's own policy. Friday 12 June 2026
 * is the due date; the last Monday of August 2026, the 31st, is a bank holiday.
 */
@TrackerIT
@RecordApplicationEvents
class ClaimAroundItsDueDateIT {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);

    @Autowired
    private ChaseService chase;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private ApplicationEvents events;

    private AgencyId agency;

    @BeforeEach
    void anAgencyWithBothLeads() {
        steps.morningOf(LocalDate.of(2026, 5, 1));
        roster.incumbent(Role.BUSINESS_UNIT);
        roster.incumbent(Role.REVIEW_GROUP_CHAIR);
        agency = roster.agency("Asked");
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                level(Priority.STANDARD, 5, 28, 5, 29, 6, 1, ChaseLevel.BEFOREHAND),
                level(Priority.STANDARD, 6, 18, 6, 19, 6, 22, ChaseLevel.REMINDED),
                level(Priority.STANDARD, 6, 25, 6, 26, 6, 29, ChaseLevel.ESCALATED),
                level(Priority.STANDARD, 7, 9, 7, 10, 7, 13, ChaseLevel.REVIEW_GROUP),
                level(Priority.HIGH, 5, 28, 5, 29, 6, 1, ChaseLevel.BEFOREHAND),
                level(Priority.HIGH, 6, 12, 6, 15, 6, 16, ChaseLevel.REMINDED),
                level(Priority.HIGH, 6, 18, 6, 19, 6, 22, ChaseLevel.ESCALATED),
                level(Priority.HIGH, 6, 25, 6, 26, 6, 29, ChaseLevel.REVIEW_GROUP));
    }

    private static Arguments level(
            Priority priority,
            int monthBefore,
            int before,
            int monthOf,
            int on,
            int monthAfter,
            int after,
            ChaseLevel level) {
        return Arguments.of(
                priority,
                LocalDate.of(2026, monthBefore, before),
                LocalDate.of(2026, monthOf, on),
                LocalDate.of(2026, monthAfter, after),
                level);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void reachesALevelOnItsDayAndOnNoOther(
            Priority priority, LocalDate before, LocalDate day, LocalDate after, ChaseLevel level) {
        WorkItemId claim = steps.claim(agency, DUE, priority);
        round(before);
        int earlier = chase.of(claim).size();
        assertThat(levelsOf(claim)).doesNotContain(level);

        round(day);
        round(day);
        round(after);

        assertThat(chase.of(claim)).hasSize(earlier + 1);
        ChaseEntry last = chase.of(claim).get(earlier);
        assertThat(last.level()).isEqualTo(level);
        assertThat(last.toldPost()).isEqualTo(toldAt(level));
        assertThat(putBeforeTheGroup(claim)).isEqualTo(level == ChaseLevel.REVIEW_GROUP ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Priority.class)
    void onTheDueDateItselfNobodyIsToldAnythingNew(Priority priority) {
        WorkItemId claim = steps.claim(agency, DUE, priority);
        round(DUE.minusDays(1));
        round(DUE);

        assertThat(levelsOf(claim)).containsExactly(ChaseLevel.BEFOREHAND);
    }

    @ParameterizedTest
    @EnumSource(Priority.class)
    void runsThroughAllLevelsOnceWhenARoundRunsTwiceEachDay(Priority priority) {
        WorkItemId claim = steps.claim(agency, DUE, priority);
        DUE.minusDays(15).datesUntil(DUE.plusDays(31)).forEach(day -> {
            round(day);
            round(day);
        });

        assertThat(levelsOf(claim))
                .containsExactly(
                        ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED, ChaseLevel.ESCALATED, ChaseLevel.REVIEW_GROUP);
        assertThat(putBeforeTheGroup(claim)).isOne();
    }

    @Test
    void isLeftAloneOverABankHolidayWeekEnd() {
        WorkItemId high = steps.claim(agency, LocalDate.of(2026, 8, 28), Priority.HIGH);
        WorkItemId standard = steps.claim(agency, LocalDate.of(2026, 8, 24));
        round(LocalDate.of(2026, 8, 28));
        for (int day = 29; day <= 31; day++) {
            round(LocalDate.of(2026, 8, day));
        }
        assertThat(levelsOf(high)).containsExactly(ChaseLevel.BEFOREHAND);
        assertThat(levelsOf(standard)).containsExactly(ChaseLevel.BEFOREHAND);

        round(LocalDate.of(2026, 9, 1));
        assertThat(levelsOf(high))
                .as("one working day late")
                .containsExactly(ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED);
        assertThat(levelsOf(standard)).as("five").containsExactly(ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED);
    }

    @Test
    void isRemindedBeforehandADayEarlierForABankHolidayInBetween() {
        WorkItemId claim = steps.claim(agency, LocalDate.of(2026, 9, 14));
        round(LocalDate.of(2026, 8, 27));
        assertThat(chase.of(claim)).isEmpty();
        round(LocalDate.of(2026, 8, 28));
        assertThat(levelsOf(claim)).containsExactly(ChaseLevel.BEFOREHAND);
    }

    private PostId toldAt(ChaseLevel level) {
        return switch (level) {
            case ESCALATED -> directory.strategicLead(agency).orElseThrow().id();
            case REVIEW_GROUP -> directory.reviewGroupChairPost();
            default -> directory.trainingLead(agency).orElseThrow().id();
        };
    }

    private long putBeforeTheGroup(WorkItemId claim) {
        return events.stream(PutBeforeReviewGroup.class)
                .filter(put -> put.item().equals(claim))
                .count();
    }

    private List<ChaseLevel> levelsOf(WorkItemId claim) {
        return chase.of(claim).stream().map(ChaseEntry::level).toList();
    }

    private void round(LocalDate day) {
        steps.morningOf(day);
        chase.decideAndWrite(Actor.clock());
    }
}
