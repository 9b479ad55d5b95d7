package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.PRACTICE_CHANGED;
import static org.learningassurance.worklist.WorkItemKind.AGREE_LEARNING_POINT;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_DISSEMINATION;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_ASSURANCE;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_RECHECK;
import static org.learningassurance.worklist.WorkItemKind.EVIDENCE_PRACTICE_CHANGE;
import static org.learningassurance.worklist.WorkItemKind.REVISE_LEARNING_POINT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.RecheckChoice;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class LearningPointIT {

    private static final LocalDate MONDAY = LocalDate.of(2029, 1, 8);
    private static final LocalDate RECHECK = LocalDate.of(2030, 1, 8);

    @Autowired
    LearningPointService learningPoints;

    @Autowired
    ReturnService returns;

    @Autowired
    AssuranceService assurance;

    @Autowired
    MeetingService meetings;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    @BeforeEach
    void onThatMonday() {
        players.moveTo(MONDAY);
    }

    @Test
    void isAgreedAskedAnsweredAssuredAndLasts() {
        Players.Lead lead = players.agency();
        LearningPointId id = players.asking(players.asked(lead, DISSEMINATED, PRACTICE_CHANGED));
        assertThat(at(id)).containsExactly("gateway_untilSettled");
        assertThat(stand.work(Subject.of(id))).isEmpty();

        answerAll(id, lead);
        assertThat(at(id)).containsExactly(UserTasks.keyOf(DECIDE_ASSURANCE));
        assertThat(stand.theWork(Subject.of(id)).dueOn())
                .as("the next meeting, or the day by which one is owed")
                .isEqualTo(meetings.nextMeetingOnOrAfter(players.today()))
                .isAfter(players.today());

        decide(id, new AssuranceChoice.Assured(RECHECK, Set.of(lead.agency())));
        assertThat(at(id)).containsExactly("timer_recheckDue");
        assertThat(stand.work(Subject.of(id))).isEmpty();
        players.liveUntil(RECHECK.minusDays(1));
        assertThat(returns.currentRound(id))
                .as("nobody is asked before the day")
                .isOne();
        players.liveUntil(RECHECK);

        ReturnId fresh = answers.of(id, lead);
        assertThat(stand.work(Subject.of(fresh))).containsExactly(EVIDENCE_PRACTICE_CHANGE);
        answers.practice(fresh, Shows.POSITIVE, lead);
        answers.accept(fresh, PRACTICE_CHANGED, players.businessUnit);
        dueJobs.runDue();
        assertThat(stand.work(Subject.of(id))).containsExactly(DECIDE_RECHECK);
        decideRecheck(id, new RecheckChoice.Sustained());
        assertThat(stand.end(ProcessModel.LEARNING_POINT, id)).isEqualTo("end_sustained");
    }

    @Test
    void returnedDraftIsMendedAndGoesBeforeTheGroupAgain() {
        LearningPointId id = players.drafted(players.asked(players.agency(), DISSEMINATED));
        assertThat(stand.work(Subject.of(id))).containsExactly(AGREE_LEARNING_POINT);
        learningPoints.returnForWork(id, "Say it more plainly", version(id), players.chair);
        assertThat(stand.work(Subject.of(id))).containsExactly(REVISE_LEARNING_POINT);
        learningPoints.revise(
                id,
                players.draft(Priority.HIGH, true, List.of(players.asked(players.agency(), DISSEMINATED))),
                version(id),
                players.businessUnit);
        assertThat(stand.work(Subject.of(id))).containsExactly(AGREE_LEARNING_POINT);
        players.agree(id);
        assertThat(stand.passed(ProcessModel.LEARNING_POINT, id, "userTask_agreeLearningPoint"))
                .isEqualTo(2);
    }

    @Test
    void draftBeforeTheGroupIsRevisedWhereItIs() {
        LearningPointId id = players.drafted(players.asked(players.agency(), DISSEMINATED));
        String task = stand.theWork(Subject.of(id)).engineTask();
        learningPoints.revise(
                id,
                players.draft(Priority.STANDARD, false, List.of(players.asked(players.agency(), DISSEMINATED))),
                version(id),
                players.businessUnit);
        assertThat(stand.theWork(Subject.of(id)).engineTask()).isEqualTo(task);
    }

    @Test
    void groupDecidesEarlierNamingWhatIsNotSettled() {
        Players.Lead quick = players.agency();
        Players.Lead slow = players.agency();
        LearningPointId id = players.asking(players.asked(quick, DISSEMINATED), players.asked(slow, DISSEMINATED));
        answers.throughDissemination(answers.of(id, quick), quick, players.businessUnit);
        dueJobs.runDue();
        assertThat(at(id)).as("one agency is open").containsExactly("gateway_untilSettled");

        decide(id, new AssuranceChoice.Assured(RECHECK, Set.of(quick.agency())));
        assertThat(at(id)).containsExactly("timer_recheckDue");
        assertThat(stand.work(Subject.of(answers.of(id, slow))))
                .as("the slow agency is still asked")
                .containsExactly(CONFIRM_DISSEMINATION);
        answers.throughDissemination(answers.of(id, slow), slow, players.businessUnit);
        dueJobs.runDue();
        assertThat(at(id)).as("the settled round wakes nobody").containsExactly("timer_recheckDue");
    }

    @Test
    void moreNeededOpensAnotherRoundThatTheFirstDoesNotWake() {
        Players.Lead one = players.agency();
        Players.Lead other = players.agency();
        LearningPointId id = players.asking(players.asked(one, DISSEMINATED), players.asked(other, DISSEMINATED));
        ReturnId first = answers.of(id, other);
        answers.throughDissemination(answers.of(id, one), one, players.businessUnit);
        dueJobs.runDue();
        decide(
                id,
                new AssuranceChoice.MoreNeeded(Set.of(PRACTICE_CHANGED), Set.of(one.agency()), MONDAY.plusMonths(6)));
        dueJobs.runDue();

        assertThat(returns.currentRound(id)).isEqualTo(2);
        assertThat(answers.of(id, other)).as("the other is not asked again").isEqualTo(first);
        answers.throughDissemination(first, other, players.businessUnit);
        dueJobs.runDue();
        assertThat(returns.isRoundSettled(id, 1)).isTrue();
        assertThat(at(id)).as("round 1 does not wake round 2").containsExactly("gateway_untilSettled");
        answers.practice(answers.of(id, one), Shows.POSITIVE, one);
        answers.accept(answers.of(id, one), PRACTICE_CHANGED, players.businessUnit);
        dueJobs.runDue();
        assertThat(stand.work(Subject.of(id))).containsExactly(DECIDE_ASSURANCE);
    }

    @Test
    void acceptedGapEndsItAndWhatIsOpen() {
        Players.Lead silent = players.agency();
        LearningPointId id = players.asking(players.asked(silent, DISSEMINATED));
        decide(id, new AssuranceChoice.GapAccepted());
        dueJobs.runDue();
        assertThat(stand.end(ProcessModel.LEARNING_POINT, id)).isEqualTo("end_gapAccepted");
        assertThat(stand.running(ProcessModel.AGENCY_RETURN, answers.of(id, silent)))
                .isFalse();
        assertThat(stand.work(Subject.of(answers.of(id, silent)))).isEmpty();
    }

    @Test
    void reopenedAtTheRecheckAsksAgain() {
        Players.Lead lead = players.agency();
        LearningPointId id = assured(lead);
        players.liveUntil(RECHECK);
        decideRecheck(
                id,
                new RecheckChoice.Reopened(new AssuranceChoice.MoreNeeded(
                        Set.of(PRACTICE_CHANGED), Set.of(lead.agency()), RECHECK.plusMonths(3))));
        dueJobs.runDue();
        assertThat(returns.currentRound(id)).isEqualTo(3);
        assertThat(at(id)).containsExactly("gateway_untilSettled");
        assertThat(stand.work(Subject.of(answers.of(id, lead)))).containsExactly(EVIDENCE_PRACTICE_CHANGE);
    }

    @Test
    void movedRecheckMovesTheTimer() {
        LearningPointId id = assured(players.agency());
        LocalDate earlier = RECHECK.minusMonths(2);
        assurance.moveRecheck(id, earlier, "A complaint", theAssurance(id).version(), players.chair);
        players.liveUntil(earlier.minusDays(1));
        assertThat(at(id)).containsExactly("timer_recheckDue");
        players.liveUntil(earlier);
        assertThat(at(id)).containsExactly("gateway_untilFreshEvidence");
    }

    @Test
    void withdrawnEndsEverythingThatIsAsked() {
        Players.Lead one = players.agency();
        Players.Lead other = players.agency();
        LearningPointId id = players.asking(players.asked(one, DISSEMINATED), players.asked(other, DISSEMINATED));
        learningPoints.withdraw(id, "It was learnt before", version(id), players.businessUnit);
        dueJobs.runDue();
        assertThat(stand.running(ProcessModel.LEARNING_POINT, id)).isFalse();
        for (Players.Lead lead : List.of(one, other)) {
            AgencyReturn closed = returns.theReturn(answers.of(id, lead));
            assertThat(closed.step(DISSEMINATED).disposition()).isEqualTo(Disposition.WITHDRAWN);
            assertThat(stand.running(ProcessModel.AGENCY_RETURN, closed.id())).isFalse();
            assertThat(stand.work(Subject.of(closed.id()))).isEmpty();
        }
        assertThat(stand.passed(ProcessModel.LEARNING_POINT, id, "userTask_decideAssurance"))
                .isZero();
    }

    @Test
    void withdrawnAsADraftLeavesNoWork() {
        LearningPointId id = players.drafted(players.asked(players.agency(), DISSEMINATED));
        learningPoints.withdraw(id, "Said twice", version(id), players.businessUnit);
        dueJobs.runDue();
        assertThat(stand.running(ProcessModel.LEARNING_POINT, id)).isFalse();
        assertThat(stand.work(Subject.of(id))).isEmpty();
    }

    @Test
    void supersededClosesReturnsAsSuperseded() {
        Players.Lead lead = players.agency();
        LearningPointId id = players.asking(players.asked(lead, DISSEMINATED));
        LearningPointId better = players.asking(players.asked(lead, DISSEMINATED));
        learningPoints.supersede(id, better, "Says it better", version(id), players.businessUnit);
        dueJobs.runDue();
        assertThat(returns.theReturn(answers.of(id, lead)).step(DISSEMINATED).disposition())
                .isEqualTo(Disposition.SUPERSEDED);
        assertThat(stand.work(Subject.of(answers.of(better, lead)))).containsExactly(CONFIRM_DISSEMINATION);
    }

    @Test
    void agencyAddedLaterIsAskedInTheRunningRound() {
        Players.Lead late = players.agency();
        LearningPointId id = players.asking(players.asked(players.agency(), DISSEMINATED));
        learningPoints.addAgency(id, players.asked(late, DISSEMINATED), players.businessUnit);
        dueJobs.runDue();
        assertThat(returns.theReturn(answers.of(id, late)).round()).isOne();
        assertThat(stand.work(Subject.of(answers.of(id, late)))).containsExactly(CONFIRM_DISSEMINATION);
        assertThat(at(id)).as("nothing was interrupted").containsExactly("gateway_untilSettled");
    }

    @Test
    void agencyAddedBeforeAnybodyIsAskedIsAskedWithTheOthers() {
        Players.Lead first = players.agency();
        Players.Lead added = players.agency();
        LearningPointId id = players.drafted(players.asked(first, DISSEMINATED));
        players.agree(id);
        assertThat(at(id)).containsExactly("catch_briefIssued");
        learningPoints.addAgency(id, players.asked(added, DISSEMINATED), players.businessUnit);
        assertThat(returns.currentRound(id)).isZero();
        assertThat(agenciesAsked(id)).isEmpty();
    }

    private LearningPointId assured(Players.Lead lead) {
        LearningPointId id = players.asking(players.asked(lead, DISSEMINATED, PRACTICE_CHANGED));
        answerAll(id, lead);
        decide(id, new AssuranceChoice.Assured(RECHECK, Set.of(lead.agency())));
        return id;
    }

    private void answerAll(LearningPointId id, Players.Lead lead) {
        ReturnId asked = answers.of(id, lead);
        answers.throughDissemination(asked, lead, players.businessUnit);
        players.liveUntil(MONDAY.plusWeeks(8));
        answers.practice(asked, Shows.POSITIVE, lead);
        answers.accept(asked, PRACTICE_CHANGED, players.businessUnit);
        dueJobs.runDue();
    }

    private void decide(LearningPointId id, AssuranceChoice choice) {
        assurance.decide(
                id,
                choice,
                "Seen and weighed",
                unsettled(id),
                DecisionSetting.chairsAction(),
                assurance.theAssuranceOf(id).map(Assurance::version).orElse(0L),
                players.chair);
    }

    private void decideRecheck(LearningPointId id, RecheckChoice choice) {
        assurance.decideRecheck(
                id,
                choice,
                "Seen and weighed",
                unsettled(id),
                DecisionSetting.chairsAction(),
                theAssurance(id).version(),
                players.chair);
    }

    private Assurance theAssurance(LearningPointId id) {
        return assurance.theAssuranceOf(id).orElseThrow();
    }

    private Set<ReturnId> unsettled(LearningPointId id) {
        return assurance.unsettled(id).stream().map(AgencyReturn::id).collect(Collectors.toSet());
    }

    private Set<AgencyId> agenciesAsked(LearningPointId id) {
        return returns.theReturnsOf(id).stream().map(AgencyReturn::agency).collect(Collectors.toSet());
    }

    private List<String> at(LearningPointId id) {
        return stand.of(ProcessModel.LEARNING_POINT, id);
    }

    private long version(LearningPointId id) {
        return learningPoints.theLearningPoint(id).version();
    }
}
