package org.learningassurance.training;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.WorkforceFigure;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.AgencyId;
import org.springframework.stereotype.Component;

/**
 * Proposes whom practitioner sessions are for: the agencies that the learning points ask, with their audience or else their
 * workforce; for an action that serves themes only, every agency with its workforce.
 */
@Component
class PlannedAudience {

    private final LearningPointService learning;
    private final DirectoryService directory;

    PlannedAudience(LearningPointService learning, DirectoryService directory) {
        this.learning = learning;
        this.directory = directory;
    }

    /** People by agency; 0 where nobody knows how many. */
    Map<AgencyId, Integer> proposedFor(PartnershipAction action) {
        Map<AgencyId, Integer> proposed =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        Collection<LearningPoint> served =
                learning.theLearningPoints(action.learningPoints()).values();
        for (LearningPoint learningPoint : served) {
            for (AskedAgency asked : learningPoint.asked()) {
                int audience = Optional.ofNullable(asked.audience()).orElse(0);
                proposed.merge(asked.agency(), audience, Math::max);
            }
        }
        if (served.isEmpty()) {
            directory.activeAgencies().forEach(agency -> proposed.put(agency.id(), 0));
        }
        Map<AgencyId, WorkforceFigure> counted = directory.workforces(proposed.keySet());
        proposed.replaceAll((agency, audience) -> audience > 0 ? audience : headcount(counted, agency));
        return proposed;
    }

    private static int headcount(Map<AgencyId, WorkforceFigure> counted, AgencyId agency) {
        WorkforceFigure figure = counted.get(agency);
        return figure == null ? 0 : figure.headcount();
    }
}
