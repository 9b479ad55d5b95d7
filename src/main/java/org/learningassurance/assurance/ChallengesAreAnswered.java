package org.learningassurance.assurance;

import org.learningassurance.shared.Verdict;

/** The review group must answer the scrutineer's challenges of a learning point before it calls the learning assured. */
final class ChallengesAreAnswered {

    private ChallengesAreAnswered() {}

    static Verdict verdict(long unanswered) {
        return unanswered == 0
                ? Verdict.allow()
                : Verdict.refuse(
                        ChallengesAreAnswered.class,
                        "Answer the scrutineer’s challenge before you decide that this is assured",
                        "outcome");
    }
}
