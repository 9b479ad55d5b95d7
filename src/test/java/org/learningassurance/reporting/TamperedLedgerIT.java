package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody changes the chase ledger behind the application's back. Each change is undone again. */
@TrackerIT
class TamperedLedgerIT {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);
    private static final LocalDate OVERDUE = LocalDate.of(2026, 6, 19);

    @Autowired
    private LedgerCheck check;

    @Autowired
    private ChaseService chase;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ChaseRoundId round = ChaseRoundId.next();
    private WorkItemId item = WorkItemId.next();

    @BeforeEach
    void aReminderWasWritten() {
        steps.morningOf(LocalDate.of(2026, 5, 1));
        AgencyId agency = roster.agency("Reminded");
        item = steps.claim(agency, DUE);
        steps.morningOf(OVERDUE);
        round = chase.decideAndWrite(Actor.clock());
        assertThat(chase.of(item)).hasSize(1);
        assertThat(ours()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learning_point = work_item",
                "agency = work_item",
                "post = work_item",
                "due_on = date '2031-01-01'",
                "due_revision = 9",
                "working_days = 99",
                "level = 'REVIEW_GROUP'",
                "tell = 'STRATEGIC_LEAD'",
                "told_post = null",
                "told_person = null",
                "at = timestamp with time zone '2020-01-01 00:00:00+00'"
            })
    void isFoundWhateverIsChanged(String change) {
        assertThat(afterwards("update chase_entry set " + change + " where work_item = ?", item.value()))
                .containsExactly("Rows of chase round %s were changed after they were written".formatted(round));
    }

    @Test
    void isFoundWhenARowIsGone() {
        int rows = chase.written(round).size();

        assertThat(afterwards("delete from chase_entry where work_item = ?", item.value()))
                .containsExactly("Chase round %s wrote %d rows to the ledger, and %d are there"
                        .formatted(round, rows, rows - 1));
    }

    @Test
    void isFoundWhenARoundIsPutInWithItsRows() {
        ChaseRoundId made = ChaseRoundId.next();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into chase_round (id, ran_at, looked_at, written, hash)"
                            + " select :made, ran_at, looked_at, written, hash from chase_round where id = :round")
                    .param("made", made.value())
                    .param("round", round.value())
                    .update();
            jdbc.sql("update chase_entry set round = :made where work_item = :item")
                    .param("made", made.value())
                    .param("item", item.value())
                    .update();
            assertThat(check.faults())
                    .contains("Chase round %s has 1 rows in the ledger and no entry in the trail".formatted(made));
            status.setRollbackOnly();
        });
    }

    @Test
    void isFoundWhenARoundIsGoneWithItsRows() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from chase_entry where round = ?")
                    .param(round.value())
                    .update();
            jdbc.sql("delete from chase_round where id = ?")
                    .param(round.value())
                    .update();
            assertThat(ours()).containsExactly("Chase round %s stands in the trail and is gone".formatted(round));
            status.setRollbackOnly();
        });
    }

    private List<String> afterwards(String sql, Object value) {
        List<String> faults = transaction.execute(status -> {
            assertThat(jdbc.sql(sql).param(value).update()).isEqualTo(1);
            List<String> found = ours();
            status.setRollbackOnly();
            return found;
        });
        assertThat(ours()).isEmpty();
        return faults == null ? List.of() : faults;
    }

    /** Other tests leave their own; only what is said of this test's round counts here. */
    private List<String> ours() {
        return check.faults().stream()
                .filter(fault -> fault.contains(round.toString()))
                .toList();
    }
}
