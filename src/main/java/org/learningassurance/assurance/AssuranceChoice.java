package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Rung;

/** What the review group decides on a learning point. What a choice leaves out is refused with words that say what to do. */
public sealed interface AssuranceChoice {

    AssuranceOutcome outcome();

    /**
     * The learning is assured, until it is looked at once more.
     *
     * @param recheckOn the day on which the agencies named are asked for fresh evidence
     */
    record Assured(@Nullable LocalDate recheckOn, Set<AgencyId> recheckAgencies) implements AssuranceChoice {
        @Override
        public AssuranceOutcome outcome() {
            return AssuranceOutcome.ASSURED;
        }
    }

    /** The agencies named are asked again, in a new round, for the rungs named, by a day. */
    record MoreNeeded(
            Set<Rung> rungs,
            Set<AgencyId> agencies,
            @Nullable LocalDate dueOn) implements AssuranceChoice {
        @Override
        public AssuranceOutcome outcome() {
            return AssuranceOutcome.MORE_NEEDED;
        }
    }

    /** The partnership knows that the learning is not assured everywhere and leaves it at that. What is open is closed. */
    record GapAccepted() implements AssuranceChoice {
        @Override
        public AssuranceOutcome outcome() {
            return AssuranceOutcome.GAP_ACCEPTED;
        }
    }
}
