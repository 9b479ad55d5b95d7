package org.learningassurance.worklist.web;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.worklist.WorkFilter;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkQueue;

/** The filters of "My work". */
class WorkFilterForm {

    @Nullable
    WorkQueue queue;

    @Nullable
    WorkItemKind kind;

    @Nullable
    AgencyId agency;

    boolean overdue;

    WorkFilter asFilter(WorkQueue in) {
        return new WorkFilter(in, kind, overdue ? true : null, agency, null, null);
    }

    boolean narrows() {
        return kind != null || agency != null || overdue;
    }
}
