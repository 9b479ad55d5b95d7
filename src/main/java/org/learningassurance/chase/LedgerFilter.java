package org.learningassurance.chase;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.WorkItemId;

/** Which rows of the ledger; null means any. */
public record LedgerFilter(
        @Nullable WorkItemId item,
        @Nullable LearningPointId learningPoint,
        @Nullable AgencyId agency,
        @Nullable PostId toldPost,
        @Nullable ChaseLevel level) {

    public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, null);

    public static LedgerFilter of(WorkItemId item) {
        return new LedgerFilter(item, null, null, null, null);
    }
}
