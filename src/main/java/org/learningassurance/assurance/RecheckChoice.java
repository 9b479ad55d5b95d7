package org.learningassurance.assurance;

/** What the review group decides on a re-check. */
public sealed interface RecheckChoice {

    RecheckOutcome outcome();

    /** The change has lasted. */
    record Sustained() implements RecheckChoice {
        @Override
        public RecheckOutcome outcome() {
            return RecheckOutcome.SUSTAINED;
        }
    }

    /** The change has not lasted: agencies are asked again. */
    record Reopened(AssuranceChoice.MoreNeeded more) implements RecheckChoice {
        @Override
        public RecheckOutcome outcome() {
            return RecheckOutcome.REOPENED;
        }
    }
}
