package org.learningassurance.workflow;

import java.util.List;
import java.util.Optional;
import org.learningassurance.dissemination.JudgedBy;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RungStep;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.springframework.stereotype.Component;

/** A return up the whole ladder; closed for want of an answer where its closing is waited for. */
final class ReturnJourney implements Journey {

    private static final String CLOSING = "serviceTask_settleRoundOnceClosed";

    private final Help help;
    private final Players players;
    private final String wait;
    private final Players.Lead lead;
    private LearningPointId learningPoint = LearningPointId.next();
    private ReturnId asked = ReturnId.next();
    private boolean requested;

    ReturnJourney(Help help, Players players, String wait) {
        this.help = help;
        this.players = players;
        this.wait = wait;
        this.lead = players.agency();
    }

    /** Asked by the learning point's own job and by no other, so that the return's first job is still to come. */
    @Override
    public Optional<String> begin() {
        learningPoint = help.learningPoints.draft(
                players.draft(Priority.STANDARD, true, List.of(players.asked(lead, Rung.values()))),
                players.businessUnit);
        players.agree(learningPoint);
        help.jobs.runOf(ProcessModel.LEARNING_POINT, learningPoint.toString());
        asked = help.answers.of(learningPoint, lead);
        return Optional.of(asked.toString());
    }

    @Override
    public void leave(String at) {
        switch (at) {
            case "userTask_confirmDissemination" -> answer();
            case "userTask_considerRequest" ->
                help.returns.consider(
                        asked, false, "Everybody is asked", help.answers.version(asked), players.businessUnit);
            case "userTask_reportImplementation" -> help.answers.implemented(asked, lead);
            case "gateway_settling" -> players.liveUntil(next().opensOn().orElseThrow());
            case "userTask_evidencePracticeChange" -> help.answers.practice(asked, Shows.POSITIVE, lead);
            case "userTask_evidenceOutcome" -> help.answers.outcome(asked, lead);
            case "userTask_judgeClaim" -> help.answers.accept(asked, next().rung(), judge());
            default -> throw Journey.doesNotWaitAt(at);
        }
    }

    private void answer() {
        if (wait.equals(CLOSING)) {
            help.returns.closeNoResponse(asked, Rung.DISSEMINATED, "Asked five times", players.chair);
        } else if (wait.equals("userTask_considerRequest") && !requested) {
            requested = true;
            help.returns.answerNotForUs(asked, "We visit no homes", help.answers.version(asked), lead.actor());
        } else {
            help.answers.disseminated(asked, 50, lead);
        }
    }

    private Actor judge() {
        return help.returns
                        .awaitedJudge(asked)
                        .filter(JudgedBy.REVIEW_GROUP::equals)
                        .isPresent()
                ? players.chair
                : players.businessUnit;
    }

    private RungStep next() {
        return help.returns
                .theReturn(asked)
                .step(help.returns.nextAskedRung(asked).orElseThrow());
    }

    /** With its learning point. */
    @Override
    public Optional<String> withdraw() {
        help.learningPoints.withdraw(
                learningPoint,
                "Learnt before",
                help.learningPoints.theLearningPoint(learningPoint).version(),
                players.businessUnit);
        return Optional.of("subProcess_closed");
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.of(asked));
    }

    @Override
    public String end() {
        return wait.equals(CLOSING) ? "subProcess_closed" : "end_settled";
    }

    /** By whom a return is taken on. */
    @Component("processTestReturnHelp")
    record Help(LearningPointService learningPoints, ReturnService returns, Answers answers, OwnJobs jobs) {}
}
