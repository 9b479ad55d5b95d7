package org.learningassurance.worklist;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;

/**
 * Which open work; null means any.
 *
 * @param overdue true: only what is overdue; false: only what is in time
 */
public record WorkFilter(
        @Nullable WorkQueue queue,
        @Nullable WorkItemKind kind,
        @Nullable Boolean overdue,
        @Nullable AgencyId agency,
        @Nullable PostId post,
        @Nullable LearningPointId learningPoint) {

    public static final WorkFilter ALL = new WorkFilter(null, null, null, null, null, null);

    public static WorkFilter of(WorkQueue queue) {
        return new WorkFilter(queue, null, null, null, null, null);
    }
}
