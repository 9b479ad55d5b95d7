package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * What a decision says, apart from who took it and where.
 *
 * @param agency the one agency that it is about, or null when it is about the learning point as a whole
 * @param dateSet the date that it sets, or null
 */
record DecisionContent(
        DecisionKind kind,
        UUID subject,
        LearningPointId learningPoint,
        @Nullable AgencyId agency,
        String outcome,
        String outcomeLabel,
        String reason,
        @Nullable LocalDate dateSet,
        Set<AgencyId> agencies,
        Set<Rung> rungs,
        Set<ReturnId> unsettled) {

    /** A decision about one agency's claim. */
    static DecisionContent aboutOneAgency(
            DecisionKind kind,
            UUID subject,
            LearningPointId point,
            AgencyId agency,
            String outcome,
            String label,
            String reason,
            @Nullable LocalDate dateSet) {
        return new DecisionContent(
                kind, subject, point, agency, outcome, label, reason, dateSet, Set.of(), Set.of(), Set.of());
    }
}
