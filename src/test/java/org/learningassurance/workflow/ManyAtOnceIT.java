package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.PRACTICE_CHANGED;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_DISSEMINATION;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_ASSURANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads that meet on one learning point. Whatever any of them throws fails the test: nobody's work is rolled back. */
@TrackerIT
class ManyAtOnceIT {

    private static final int AGENCIES = 300;

    @Autowired
    ReturnService returns;

    @Autowired
    AssuranceService assurance;

    @Autowired
    Briefs desk;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @BeforeEach
    void onThatMonday() {
        players.moveTo(LocalDate.of(2030, 6, 3));
        dueJobs.runDue();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void threeHundredAreAskedFourClaimAtOnceAndTheRoundSettlesOnce() throws Exception {
        List<Players.Lead> leads =
                IntStream.range(0, AGENCIES).mapToObj(each -> players.agency()).toList();
        LearningPointId id = players.asking(
                leads.stream().map(lead -> players.asked(lead, DISSEMINATED)).toArray(AskedAgency[]::new));
        assertThat(returns.theReturnsOf(id)).hasSize(AGENCIES);
        assertThat(returns.theReturnsOf(id))
                .allSatisfy(
                        asked -> assertThat(stand.work(Subject.of(asked.id()))).containsExactly(CONFIRM_DISSEMINATION));

        Map<AgencyId, ReturnId> asked =
                returns.theReturnsOf(id).stream().collect(Collectors.toMap(AgencyReturn::agency, AgencyReturn::id));
        List<Players.Lead> early = leads.subList(0, AGENCIES - 2);
        AtOnce.all(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(lane -> () -> {
                    for (int next = lane; next < early.size(); next += 4) {
                        answer(asked, early.get(next));
                    }
                    return lane;
                })
                .toList());
        dueJobs.runDue();
        assertThat(returns.isRoundSettled(id, 1)).as("two are still open").isFalse();

        Players.Lead last = leads.get(AGENCIES - 1);
        Players.Lead lastButOne = leads.get(AGENCIES - 2);
        AtOnce.all(List.of(() -> answer(asked, last), () -> answer(asked, lastButOne)));
        List<Job> settling = List.of(settlingJob(answers.of(id, last)), settlingJob(answers.of(id, lastButOne)));
        AtOnce.all(settling.stream()
                .<Callable<Job>>map(job -> () -> {
                    management.executeJob(job.getId());
                    return job;
                })
                .toList());

        assertThat(returns.isRoundSettled(id, 1)).isTrue();
        assertThat(stand.passed(ProcessModel.LEARNING_POINT, id, "catch_roundSettled"))
                .isOne();
        assertThat(stand.work(Subject.of(id))).containsExactly(DECIDE_ASSURANCE);
    }

    @Test
    void nextRoundIsNotWokenByTheFirst() {
        Players.Lead one = players.agency();
        Players.Lead other = players.agency();
        LearningPointId id = players.asking(players.asked(one, DISSEMINATED), players.asked(other, DISSEMINATED));
        answers.throughDissemination(answers.of(id, one), one, players.businessUnit);
        ReturnId late = answers.of(id, other);
        answers.throughDissemination(late, other, players.businessUnit);
        Job firstRound = settlingJob(late); // it has not run yet when the group decides
        assurance.decide(
                id,
                new AssuranceChoice.MoreNeeded(
                        Set.of(PRACTICE_CHANGED),
                        Set.of(one.agency()),
                        players.today().plusMonths(3)),
                "More is needed",
                Set.of(),
                DecisionSetting.chairsAction(),
                assurance.theAssuranceOf(id).map(Assurance::version).orElse(0L),
                players.chair);
        management.createJobQuery().activityId("serviceTask_askAgencies").list().stream()
                .filter(job -> stand.instances(ProcessModel.LEARNING_POINT, id).stream()
                        .anyMatch(instance -> instance.getId().equals(job.getProcessInstanceId())))
                .forEach(job -> management.executeJob(job.getId()));
        assertThat(returns.currentRound(id)).isEqualTo(2);

        management.executeJob(firstRound.getId());
        dueJobs.runDue();
        assertThat(returns.isRoundSettled(id, 1)).isTrue();
        assertThat(returns.isRoundSettled(id, 2)).isFalse();
        assertThat(stand.of(ProcessModel.LEARNING_POINT, id)).containsExactly("gateway_untilSettled");
        assertThat(stand.work(Subject.of(id))).isEmpty();
    }

    @Test
    void briefIssuedWhileItsLearningPointIsBeingAgreedWakesIt() throws Exception {
        LearningPointId id = players.drafted(players.asked(players.agency(), DISSEMINATED));
        BriefVersionId brief = desk.approved(id);
        theSecondWaitsForTheFirst(() -> players.agree(id), () -> desk.issue(brief));
        assertGoesOn(id);
    }

    @Test
    void learningPointAgreedWhileItsBriefIsBeingIssuedGoesOn() throws Exception {
        LearningPointId id = players.drafted(players.asked(players.agency(), DISSEMINATED));
        BriefVersionId brief = desk.approved(id);
        theSecondWaitsForTheFirst(() -> desk.issue(brief), () -> players.agree(id));
        assertGoesOn(id);
    }

    private void assertGoesOn(LearningPointId id) {
        dueJobs.runDue();
        assertThat(stand.of(ProcessModel.LEARNING_POINT, id)).containsExactly("gateway_untilSettled");
        assertThat(returns.currentRound(id)).isOne();
        assertThat(stand.passed(ProcessModel.LEARNING_POINT, id, "serviceTask_askAgencies"))
                .isOne();
    }

    /** The first does its work and is held before its commit; the second cannot finish until the first has. */
    private void theSecondWaitsForTheFirst(Runnable first, Runnable second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<?> holding = threads.submit(() -> transaction.executeWithoutResult(inside -> {
            first.run();
            done.countDown();
            await(release);
        }));
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        Future<?> waiting = threads.submit(second);
        assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS))
                .as("the second waits for the row that the first has locked")
                .isInstanceOf(TimeoutException.class);
        release.countDown();
        holding.get(30, TimeUnit.SECONDS);
        waiting.get(30, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private ReturnId answer(Map<AgencyId, ReturnId> asked, Players.Lead lead) {
        ReturnId of = Objects.requireNonNull(asked.get(lead.agency()));
        answers.throughDissemination(of, lead, players.businessUnit);
        return of;
    }

    private Job settlingJob(ReturnId asked) {
        AgencyReturn settled = returns.theReturn(asked);
        assertThat(settled.settled()).isTrue();
        return management
                .createJobQuery()
                .processInstanceId(stand.instances(ProcessModel.AGENCY_RETURN, asked)
                        .get(0)
                        .getId())
                .singleResult();
    }
}
