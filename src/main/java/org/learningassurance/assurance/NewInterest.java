package org.learningassurance.assurance;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;

/**
 * An interest to be declared; in an agency, in a learning point, or in an agency's part of a learning point.
 *
 * @param what the interest in the member's words
 */
public record NewInterest(
        PersonId person,
        @Nullable AgencyId agency,
        @Nullable LearningPointId learningPoint,
        String what) {}
