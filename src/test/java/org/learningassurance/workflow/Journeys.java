package org.learningassurance.workflow;

import org.learningassurance.briefing.BriefService;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.review.ReviewService;
import org.springframework.stereotype.Component;

/** A new aggregate for each process and wait, for tests. */
@Component("processTestJourneys")
class Journeys {

    private final ReviewService reviews;
    private final BriefService briefs;
    private final ChaseService chase;
    private final Briefs desk;
    private final Actions actions;
    private final LearningPointJourney.Help learningPoints;
    private final ReturnJourney.Help returns;
    private final OverdueJourney.Help overdue;
    private final Players players;

    Journeys(
            ReviewService reviews,
            BriefService briefs,
            ChaseService chase,
            Briefs desk,
            Actions actions,
            LearningPointJourney.Help learningPoints,
            ReturnJourney.Help returns,
            OverdueJourney.Help overdue,
            Players players) {
        this.reviews = reviews;
        this.briefs = briefs;
        this.chase = chase;
        this.desk = desk;
        this.actions = actions;
        this.learningPoints = learningPoints;
        this.returns = returns;
        this.overdue = overdue;
        this.players = players;
    }

    Journey to(ProcessModel model, String wait) {
        return switch (model) {
            case REVIEW -> new ReviewJourney(reviews, players, wait);
            case LEARNING_BRIEF -> new BriefJourney(briefs, desk, players);
            case LEARNING_POINT -> new LearningPointJourney(learningPoints, players, wait);
            case TRAINING_UPDATE -> new ActionJourney(actions, players, true);
            case PARTNERSHIP_ACTION -> new ActionJourney(actions, players, false);
            case AGENCY_RETURN -> new ReturnJourney(returns, players, wait);
            case OVERDUE_REVIEW -> new OverdueJourney(overdue, players, wait);
            case CHASE_ROUND -> new ChaseJourney(chase, players);
        };
    }
}
