package org.learningassurance.workflow;

import java.util.Optional;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.Subject;

/** A round that somebody asked for; all that it does are jobs. */
final class ChaseJourney implements Journey {

    private final ChaseService chase;
    private final Players players;

    ChaseJourney(ChaseService chase, Players players) {
        this.chase = chase;
        this.players = players;
    }

    @Override
    public Optional<String> begin() {
        chase.askForRound(players.businessUnit);
        return Optional.empty();
    }

    @Override
    public void leave(String at) {
        throw Journey.doesNotWaitAt(at);
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.empty();
    }

    @Override
    public String end() {
        return "end_chased";
    }
}
