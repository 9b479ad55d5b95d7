package org.learningassurance.worklist.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.worklist.WorkFilter;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkOrder;
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

    /** What the list is sorted by, as {@link WorkOrder#of} reads it. */
    String sort = "due";

    WorkOrder order() {
        return WorkOrder.of(sort);
    }

    /** The column that is marked as sorted. */
    String sorted() {
        WorkOrder order = order();
        return (order.descending() ? "-" : "") + order.by().name().toLowerCase(Locale.ROOT);
    }

    WorkFilter asFilter(WorkQueue in) {
        return new WorkFilter(in, kind, overdue ? true : null, agency, null, null);
    }

    boolean narrows() {
        return kind != null || agency != null || overdue;
    }
}
