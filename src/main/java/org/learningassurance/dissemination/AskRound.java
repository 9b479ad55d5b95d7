package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.shared.LearningPointId;

/**
 * Asks agencies about a learning point.
 *
 * @param dueOn one day for every rung asked, or null for the default dates
 */
public record AskRound(
        LearningPointId learningPoint,
        RoundKind kind,
        @Nullable LocalDate dueOn,
        List<AskedAgency> agencies) {

    public AskRound {
        agencies = List.copyOf(agencies);
    }
}
