package org.learningassurance.dissemination;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;

/**
 * Which returns to list; what is null or false filters nothing.
 *
 * @param rung returns of which this rung is asked; with {@code overdue}, of which it is overdue
 * @param overdue only returns with a rung that is overdue
 * @param open only returns that are not settled
 */
public record ReturnFilter(
        @Nullable AgencyId agency,
        @Nullable LearningPointId learningPoint,
        @Nullable Rung rung,
        boolean overdue,
        boolean open) {

    public static ReturnFilter all() {
        return new ReturnFilter(null, null, null, false, false);
    }
}
