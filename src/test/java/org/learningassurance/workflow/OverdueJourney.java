package org.learningassurance.workflow;

import static org.learningassurance.shared.Rung.DISSEMINATED;

import java.util.Optional;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.ExecutiveChoice;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueReview;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** A claim that never comes, put before the review group by a round; escalated where the Executive is waited for. */
final class OverdueJourney implements Journey {

    private final Help help;
    private final Players players;
    private final String wait;
    private final Players.Lead silent;
    private ReturnId asked = ReturnId.next();
    private WorkItemId claim = WorkItemId.next();
    private Optional<OverdueReview> review = Optional.empty();

    OverdueJourney(Help help, Players players, String wait) {
        this.help = help;
        this.players = players;
        this.wait = wait;
        this.silent = players.agency();
    }

    /** Asked for by a round of which no further job has run, so that the review's first job is still to come. */
    @Override
    public Optional<String> begin() {
        LearningPointId learningPoint = players.asking(players.asked(silent, DISSEMINATED));
        asked = help.answers.of(learningPoint, silent);
        WorkItem late = help.stand.theWork(Subject.of(asked));
        claim = late.id();
        players.moveTo(help.calendar.plus(late.dueOn(), 20));
        help.chase.askForRound(players.businessUnit);
        help.jobs.runAllOf(ProcessModel.CHASE_ROUND);
        return Optional.of(claim.toString());
    }

    @Override
    public void leave(String at) {
        OverdueReview open = theReview();
        switch (at) {
            case "userTask_decideOverdue" -> {
                boolean escalated = wait.equals("userTask_executiveDecision");
                help.overdueReviews.decide(
                        open.id(),
                        escalated ? OverdueChoice.ESCALATE : OverdueChoice.EXTEND,
                        "Weighed by the chair",
                        escalated ? null : players.today().plusDays(14),
                        DecisionSetting.chairsAction(),
                        open.version(),
                        players.chair);
            }
            case "userTask_executiveDecision" ->
                help.overdueReviews.executiveDecide(
                        open.id(),
                        ExecutiveChoice.DIRECT,
                        "Weighed by the Executive",
                        players.today().plusDays(14),
                        open.version(),
                        players.executive);
            default -> throw Journey.doesNotWaitAt(at);
        }
    }

    private OverdueReview theReview() {
        review = help.overdueReviews.openReviewOf(claim);
        return review.orElseThrow();
    }

    /** The agency answers after all. */
    @Override
    public Optional<String> withdraw() {
        review = help.overdueReviews.openReviewOf(claim);
        help.answers.throughDissemination(asked, silent, players.businessUnit);
        return Optional.of(review.isPresent() ? "subProcess_withdrawn" : "end_nothingToDecide");
    }

    @Override
    public Optional<Subject> subject() {
        return review.or(() -> help.overdueReviews.openReviewOf(claim)).map(open -> Subject.of(open.id()));
    }

    @Override
    public String end() {
        return "end_decided";
    }

    /** By whom an overdue claim is taken on. */
    @Component("processTestOverdueHelp")
    record Help(
            OverdueReviewService overdueReviews,
            ChaseService chase,
            WorkingCalendar calendar,
            Answers answers,
            Stand stand,
            OwnJobs jobs) {}
}
