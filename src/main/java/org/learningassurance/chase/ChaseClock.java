package org.learningassurance.chase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.worklist.WhoseWork;

/**
 * Where the chase of one open step stands.
 *
 * @param level the highest level reached for this due date
 * @param nextOn when to look at it next; null for never again
 */
record ChaseClock(
        WorkItemId item,
        WhoseWork whose,
        Priority priority,
        PostId post,
        @Nullable AgencyId agency,
        @Nullable LearningPointId learningPoint,
        LocalDate dueOn,
        int dueRevision,
        ChaseLevel level,
        @Nullable LocalDate nextOn) {}
