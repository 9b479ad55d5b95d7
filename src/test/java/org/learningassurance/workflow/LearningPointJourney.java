package org.learningassurance.workflow;

import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.PRACTICE_CHANGED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.RecheckChoice;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.springframework.stereotype.Component;

/** A learning point asked of one agency, from the draft to "sustained"; withdrawn where its closing is waited for. */
final class LearningPointJourney implements Journey {

    private static final String CLOSING = "serviceTask_closeReturns";

    private final Help help;
    private final Players players;
    private final String wait;
    private final Players.Lead lead;
    private LearningPointId id = LearningPointId.next();
    private boolean returned;

    LearningPointJourney(Help help, Players players, String wait) {
        this.help = help;
        this.players = players;
        this.wait = wait;
        this.lead = players.agency();
    }

    @Override
    public Optional<String> begin() {
        id = players.drafted(players.asked(lead, DISSEMINATED, PRACTICE_CHANGED));
        return Optional.of(id.toString());
    }

    @Override
    public void leave(String at) {
        switch (at) {
            case "userTask_agreeLearningPoint" -> agreeOrReturn();
            case "userTask_reviseLearningPoint" ->
                help.learningPoints.revise(
                        id,
                        players.draft(
                                Priority.STANDARD, false, List.of(players.asked(lead, DISSEMINATED, PRACTICE_CHANGED))),
                        version(),
                        players.businessUnit);
            case "catch_briefIssued" -> help.briefs.issued(id);
            case "gateway_untilSettled" -> answerOrWithdraw();
            case "userTask_decideAssurance" -> decide();
            case "gateway_untilFreshEvidence" -> showsPracticeChanged();
            case "userTask_decideRecheck" ->
                help.assurance.decideRecheck(
                        id,
                        new RecheckChoice.Sustained(),
                        "Seen and weighed",
                        Set.of(),
                        DecisionSetting.chairsAction(),
                        assuranceVersion(),
                        players.chair);
            default -> throw Journey.doesNotWaitAt(at);
        }
    }

    private void agreeOrReturn() {
        if (returned || !wait.equals("userTask_reviseLearningPoint")) {
            players.agree(id);
            return;
        }
        returned = true;
        help.learningPoints.returnForWork(id, "Say it more plainly", version(), players.chair);
    }

    private void answerOrWithdraw() {
        if (wait.equals(CLOSING)) {
            withdraw();
            return;
        }
        LocalDate asked = players.today();
        help.dueJobs.runDue();
        help.answers.throughDissemination(theReturn(), lead, players.businessUnit);
        players.liveUntil(asked.plusWeeks(8));
        showsPracticeChanged();
    }

    private void showsPracticeChanged() {
        help.dueJobs.runDue();
        ReturnId asked = theReturn();
        help.answers.practice(asked, Shows.POSITIVE, lead);
        help.answers.accept(asked, PRACTICE_CHANGED, players.businessUnit);
        help.dueJobs.runDue();
    }

    private void decide() {
        help.assurance.decide(
                id,
                new AssuranceChoice.Assured(players.today().plusYears(1), Set.of(lead.agency())),
                "Seen and weighed",
                Set.of(),
                DecisionSetting.chairsAction(),
                assuranceVersion(),
                players.chair);
    }

    @Override
    public Optional<String> withdraw() {
        help.learningPoints.withdraw(id, "Learnt before", version(), players.businessUnit);
        return Optional.of("subProcess_ended");
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.of(id));
    }

    @Override
    public String end() {
        return wait.equals(CLOSING) ? "subProcess_ended" : "end_sustained";
    }

    private ReturnId theReturn() {
        return help.answers.of(id, lead);
    }

    private long version() {
        return help.learningPoints.theLearningPoint(id).version();
    }

    private long assuranceVersion() {
        return help.assurance.theAssuranceOf(id).map(Assurance::version).orElse(0L);
    }

    /** By whom a learning point is taken on. */
    @Component("processTestLearningPointHelp")
    record Help(
            LearningPointService learningPoints,
            AssuranceService assurance,
            Briefs briefs,
            Answers answers,
            DueJobs dueJobs) {}
}
