package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.IMPLEMENTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TrackerIT
class ConsistencyIT {

    @Autowired
    Consistency consistency;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChaseService chase;

    @Autowired
    OutboxService outbox;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    Players.Lead lead = new Players.Lead(AgencyId.next(), Actor.clock());
    LearningPointId learningPoint = LearningPointId.next();
    ReturnId asked = ReturnId.next();

    @BeforeEach
    void anAgencyIsAsked() {
        players.moveTo(LocalDate.of(2029, 9, 3));
        lead = players.agency();
        learningPoint = players.asking(players.asked(lead, DISSEMINATED, IMPLEMENTED));
        asked = answers.of(learningPoint, lead);
    }

    @Test
    void whatGoesItsWayFitsAtEveryStep() {
        assertThat(faults()).isEmpty();
        answers.disseminated(asked, 50, lead);
        assertThat(faults()).isEmpty();
        players.asking(players.asked(players.agency(), DISSEMINATED));
        assertThat(faults()).isEmpty();
        dueJobs.runDue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void anInstanceThatIsGoneIsFound() {
        WorkItem work = stand.theWork(Subject.of(asked));
        tamper("update work_item set closed_at = opened_at, closed_as = 'DONE' where id = ?", work);
        assertThat(faults())
                .contains("Task %s has no open work item".formatted(work.engineTask()))
                .anyMatch(fault -> fault.startsWith("Agency return " + asked + " waits for CONFIRM_DISSEMINATION"));
        tamper("update work_item set closed_at = null, closed_as = null where id = ?", work);

        runtime.deleteProcessInstance(
                stand.instances(ProcessModel.LEARNING_POINT, learningPoint)
                        .get(0)
                        .getId(),
                "lost");
        assertThat(faults()).contains("Learning point %s is unfinished and has no process".formatted(learningPoint));
    }

    @Test
    void aRoundThatTellsSomebodyAndIsOnItsWayNoLongerIsFound() {
        ChaseRoundId round = transaction.execute(inside -> {
            players.moveTo(stand.theWork(Subject.of(asked)).dueOn());
            return chase.decideAndWrite(Actor.clock());
        });

        assertThat(consistency.faults()).contains("Chase round %s is unfinished and has no process".formatted(round));
        outbox.prepareDigests(Objects.requireNonNull(round));
        assertThat(consistency.faults()).noneMatch(fault -> fault.contains(round.toString()));
    }

    @Test
    void onlyItsKeepersMayAsk() {
        assertThatThrownBy(() -> consistency.faults(lead.actor())).isInstanceOf(NotAllowed.class);
    }

    private void tamper(String update, WorkItem work) {
        transaction.executeWithoutResult(
                inside -> jdbc.sql(update).param(work.id().value()).update());
    }

    /** Other tests leave their own; only what is said of this test's data counts here. */
    private List<String> faults() {
        List<String> ours = stand.mentioned(learningPoint, asked);
        return consistency.faults(players.businessUnit).stream()
                .filter(fault -> ours.stream().anyMatch(fault::contains))
                .toList();
    }
}
