package org.learningassurance.assurance;

import java.util.Comparator;
import java.util.List;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Component;

/** Puts together what the review group has before it: its open work, high priority and oldest first within each part. */
@Component
class AgendaBuilder {

    private static final Comparator<WorkItem> MOST_PRESSING_FIRST = Comparator.comparing(WorkItem::priority)
            .reversed()
            .thenComparing(WorkItem::openedAt)
            .thenComparing(item -> item.id().value());

    private final WorkItemService workItems;

    AgendaBuilder(WorkItemService workItems) {
        this.workItems = workItems;
    }

    List<AgendaItem> asOfNow() {
        return workItems.openOf(WhoseWork.REVIEW_GROUP).stream()
                .sorted(MOST_PRESSING_FIRST)
                .map(AgendaBuilder::ofWork)
                .sorted(Comparator.comparing(AgendaItem::kind))
                .toList();
    }

    private static AgendaItem ofWork(WorkItem item) {
        return new AgendaItem(
                switch (item.kind()) {
                    case DECIDE_OVERDUE -> AgendaKind.OVERDUE;
                    case DECIDE_ASSURANCE -> AgendaKind.ASSURANCE;
                    case DECIDE_RECHECK -> AgendaKind.RECHECK;
                    default -> AgendaKind.OTHER;
                },
                item.subject().id(),
                item.learningPoint().orElse(null),
                item.agency().orElse(null),
                item.reference(),
                item.kind().label(),
                item.path(),
                item.dueOn());
    }
}
