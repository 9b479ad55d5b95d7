package org.learningassurance.notification.web;

import org.jspecify.annotations.Nullable;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.LedgerFilter;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.WorkItemId;

/** The filters of the ledger. */
class LedgerFilterForm {

    @Nullable
    WorkItemId item;

    @Nullable
    AgencyId agency;

    @Nullable
    ChaseLevel level;

    LedgerFilter asFilter() {
        return new LedgerFilter(item, null, agency, null, level);
    }
}
