package org.learningassurance.exchange.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds what a parameter names, by what people call it or by its id. What is outside the actor's scope is not there, just as what
 * does not exist (R11).
 */
@Component
class Addresses {

    private final DirectoryService directory;
    private final LearningPointService learningPoints;

    Addresses(DirectoryService directory, LearningPointService learningPoints) {
        this.directory = directory;
        this.learningPoints = learningPoints;
    }

    /** @param named an agency's code or id, or null */
    @Nullable
    AgencyId agency(@Nullable String named, Actor by) {
        if (named == null) {
            return null;
        }
        return directory
                .agencyByCode(named)
                .map(Agency::id)
                .or(() -> byId(named))
                .filter(by::sees)
                .orElseThrow(() -> new NotFound("agency"));
    }

    private Optional<AgencyId> byId(String named) {
        AgencyId id = AgencyId.of(named);
        return directory.agencies().stream().map(Agency::id).filter(id::equals).findFirst();
    }

    /** @param named a learning point's reference or id, or null */
    @Nullable
    LearningPointId learningPoint(@Nullable String named, Actor by) {
        return named == null ? null : learningPoints.get(named, by).id();
    }
}
