package org.learningassurance.assurance;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;

/**
 * An interest that somebody declares at a meeting: they take no decision on that agency or learning point there (R5).
 *
 * @param agency the agency that the interest is in, or null when it is in a learning point alone
 * @param learningPoint the learning point that the interest is in, or null when it is in an agency alone
 * @param what the interest in the member's words
 */
@Embeddable
public record Interest(
        PersonId person,
        String name,
        @Nullable AgencyId agency,
        @Nullable LearningPointId learningPoint,
        String what,
        Instant declaredAt) {

    boolean bearsOn(LearningPointId point, @Nullable AgencyId concerned) {
        boolean aboutPoint = learningPoint == null || learningPoint.equals(point);
        boolean aboutAgency = agency == null || agency.equals(concerned);
        return aboutPoint && aboutAgency;
    }
}
