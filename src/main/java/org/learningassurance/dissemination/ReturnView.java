package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * A return as pages and the API show it.
 *
 * @param version of the return, for a form about it
 * @param reference of the learning point: LP-0007
 * @param audience N as it was asked, or null
 * @param reached n as last reported, in all, or null
 * @param reachedOf N as last reported, or null
 * @param steps the asked rungs, lowest first
 */
public record ReturnView(
        ReturnId id,
        long version,
        LearningPointId learningPoint,
        String reference,
        String statement,
        Priority priority,
        AgencyId agency,
        String agencyName,
        int round,
        RoundKind kind,
        LocalDate askedOn,
        int targetPercent,
        @Nullable Integer audience,
        @Nullable Integer reached,
        @Nullable Integer reachedOf,
        boolean settled,
        List<StepView> steps) {

    /** The rung that the agency answers next; empty when nothing more is asked. */
    public Optional<StepView> next() {
        return steps.stream().filter(step -> !step.disposition().closed()).findFirst();
    }

    public Optional<StepView> step(Rung rung) {
        return steps.stream().filter(step -> step.rung() == rung).findFirst();
    }
}
