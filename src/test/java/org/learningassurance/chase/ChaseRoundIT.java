package org.learningassurance.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds over real rows, with the partnership's own policy. Friday 12 June 2026 is the due date. */
@TrackerIT
@RecordApplicationEvents
class ChaseRoundIT {

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
    private AgencyService agencies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEvents events;

    private AgencyId agency;
    private WorkItemId claim;

    @BeforeEach
    void aClaimIsAsked() {
        roster.incumbent(Role.BUSINESS_UNIT);
        roster.incumbent(Role.REVIEW_GROUP_CHAIR);
        steps.morningOf(LocalDate.of(2026, 5, 1));
        agency = roster.agency("Chased");
        claim = steps.claim(agency, DUE);
    }

    @Test
    void nothingIsWrittenLongBeforeTheDueDate() {
        round(LocalDate.of(2026, 5, 1));
        round(LocalDate.of(2026, 5, 28));

        assertThat(chase.of(claim)).isEmpty();
        assertThat(nextOn(claim)).isEqualTo(LocalDate.of(2026, 5, 29));
    }

    @Test
    void eachLevelIsWrittenOnceHoweverOftenTheRoundRuns() {
        round(LocalDate.of(2026, 5, 29));
        round(LocalDate.of(2026, 5, 29));
        round(LocalDate.of(2026, 6, 19));
        round(LocalDate.of(2026, 6, 19));

        assertThat(levels()).containsExactly(ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED);
    }

    @Test
    void aRowSaysWhoWasToldAsItWasThen() {
        round(LocalDate.of(2026, 5, 29));

        Actor lead = roster.trainingLead(agency);
        assertThat(chase.of(claim)).singleElement().satisfies(entry -> {
            assertThat(entry.told()).contains(lead.whoever());
            assertThat(entry.toldPost())
                    .isEqualTo(directory.trainingLead(agency).orElseThrow().id());
            assertThat(entry.dueOn()).isEqualTo(DUE);
            assertThat(entry.workingDaysPastDue()).isEqualTo(-10);
            assertThat(entry.agency()).isEqualTo(agency);
        });
    }

    @Test
    void afterTenDaysWithoutARoundTheClaimGoesStraightToItsLevel() {
        round(LocalDate.of(2026, 6, 19));
        ChaseRoundId late = round(LocalDate.of(2026, 7, 10));

        assertThat(levels()).containsExactly(ChaseLevel.REMINDED, ChaseLevel.REVIEW_GROUP);
        assertThat(chase.crossed(late)).extracting(ChaseEntry::item).contains(claim);
        assertThat(events.stream(PutBeforeReviewGroup.class)
                        .filter(put -> put.item().equals(claim)))
                .singleElement()
                .satisfies(put -> assertThat(put.about()).contains(Subject.of(agency)));
    }

    @Test
    void twoRoundsAtOnceWriteEachRowOnce() throws Exception {
        List<WorkItemId> many =
                Stream.generate(() -> steps.claim(agency, DUE)).limit(50).toList();
        steps.morningOf(LocalDate.of(2026, 6, 19));

        List<ChaseRoundId> rounds = AtOnce.all(
                List.of(() -> chase.decideAndWrite(Actor.clock()), () -> chase.decideAndWrite(Actor.clock())));

        assertThat(many).allSatisfy(item -> assertThat(chase.of(item)).hasSize(1));
        assertThat(rounds).doesNotHaveDuplicates();
        assertThat(rounds).allSatisfy(round -> assertThat(chase.isWhole(round)).isTrue());
    }

    @Test
    void onADayOffNothingHappens() {
        ChaseRoundId onASaturday = round(LocalDate.of(2026, 6, 20));

        assertThat(chase.written(onASaturday)).isEmpty();
        assertThat(chase.wasOnAWorkingDay(onASaturday)).isFalse();
        assertThat(chase.of(claim)).isEmpty();
        assertThat(events.stream(ChaseRoundRun.class).filter(run -> run.round().equals(onASaturday)))
                .isEmpty();
    }

    @Test
    void whatIsDoneIsChasedNoMore() {
        round(LocalDate.of(2026, 6, 19));
        steps.done(claim);
        round(LocalDate.of(2026, 7, 10));

        assertThat(levels()).containsExactly(ChaseLevel.REMINDED);
    }

    @Test
    void theLevelsStartAgainWhenTheDueDateIsMoved() {
        round(LocalDate.of(2026, 6, 19));
        steps.moveDue(claim, LocalDate.of(2026, 7, 10));
        round(LocalDate.of(2026, 6, 22));
        round(LocalDate.of(2026, 7, 17));

        assertThat(chase.of(claim))
                .extracting(ChaseEntry::dueRevision, ChaseEntry::level)
                .containsExactly(tuple(0, ChaseLevel.REMINDED), tuple(1, ChaseLevel.REMINDED));
    }

    @Test
    void closedDaysAddedLaterMoveTheNextDate() {
        round(LocalDate.of(2026, 6, 15));
        assertThat(nextOn(claim)).isEqualTo(LocalDate.of(2026, 6, 19));

        agencies.addClosedPeriod(
                agency,
                new ClosedDays("Moving house", LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 17), false),
                Roster.ADMINISTRATOR);
        round(LocalDate.of(2026, 6, 18));

        assertThat(nextOn(claim)).isEqualTo(LocalDate.of(2026, 6, 23));
        round(LocalDate.of(2026, 6, 19));
        assertThat(levels()).doesNotContain(ChaseLevel.REMINDED);
    }

    @Test
    void aClosedAgencyIsLeftAloneUntilItOpens() {
        agencies.addClosedPeriod(
                agency,
                new ClosedDays("Flood", LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 30), false),
                Roster.ADMINISTRATOR);
        round(LocalDate.of(2026, 6, 26));

        assertThat(chase.of(claim)).isEmpty();
        assertThat(nextOn(claim)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void theTrailRowOfARoundVouchesForItsLedgerRows() {
        ChaseRoundId round = round(LocalDate.of(2026, 6, 19));

        assertThat(events.stream(ChaseRoundRun.class).filter(run -> run.round().equals(round)))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.written()).isEqualTo(chase.written(round).size());
                    assertThat(run.facts()).containsKeys("written", "hash");
                });
        assertThat(chase.isWhole(round)).isTrue();
        transactions.executeWithoutResult(
                status -> jdbc.sql("update chase_entry set level = 'ESCALATED' where work_item = ?")
                        .param(claim.value())
                        .update());
        assertThat(chase.isWhole(round)).isFalse();
    }

    @Test
    void theDatabaseItselfRefusesALevelTwiceForOneDueDate() {
        round(LocalDate.of(2026, 6, 19));

        assertThatThrownBy(() -> jdbc.sql("insert into chase_entry (id, round, work_item, post, due_on, due_revision,"
                                + " working_days, level, tell, at) select :id, round, work_item, post, due_on, due_revision,"
                                + " working_days, level, tell, at from chase_entry where work_item = :item")
                        .param("id", UUID.randomUUID())
                        .param("item", claim.value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void highPriorityIsChasedFaster() {
        WorkItemId high = steps.claim(agency, DUE, Priority.HIGH);

        round(LocalDate.of(2026, 6, 15));

        assertThat(chase.of(high)).extracting(ChaseEntry::level).containsExactly(ChaseLevel.REMINDED);
    }

    @Test
    void anAgencySeesInTheLedgerWhatItsOwnPostsWereTold() {
        AgencyId other = roster.agency("Other");
        WorkItemId ofOther = steps.claim(other, DUE);
        round(LocalDate.of(2026, 6, 19));
        Actor lead = roster.trainingLead(agency);

        assertThat(chase.ledger(LedgerFilter.ALL, 1, 100, lead).items())
                .extracting(ChaseEntry::item)
                .contains(claim)
                .doesNotContain(ofOther);
        assertThat(chase.ledger(LedgerFilter.of(ofOther), 1, 100, lead).items()).isEmpty();
        assertThat(chase.ledger(LedgerFilter.of(ofOther), 1, 100, roster.incumbent(Role.BUSINESS_UNIT))
                        .items())
                .hasSize(1);
    }

    @Test
    void anAgencyMayNotRunARound() {
        Actor lead = roster.trainingLead(agency);

        assertThatThrownBy(() -> chase.decideAndWrite(lead)).isInstanceOf(NotAllowed.class);
    }

    private ChaseRoundId round(LocalDate day) {
        steps.morningOf(day);
        return chase.decideAndWrite(Actor.clock());
    }

    private List<ChaseLevel> levels() {
        return chase.of(claim).stream().map(ChaseEntry::level).toList();
    }

    private LocalDate nextOn(WorkItemId item) {
        return jdbc.sql("select next_on from chase_clock where work_item = ?")
                .param(item.value())
                .query(LocalDate.class)
                .single();
    }
}
