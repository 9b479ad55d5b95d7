package org.learningassurance.workflow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** Finds who knows about a kind of work. */
@Component
class AskedWork {

    private final Map<WorkItemKind, AsksForWork> asking = new EnumMap<>(WorkItemKind.class);

    AskedWork(List<AsksForWork> asking) {
        asking.forEach(each -> each.kinds().forEach(kind -> this.asking.put(kind, each)));
    }

    AsksForWork of(WorkItemKind kind) {
        AsksForWork asks = asking.get(kind);
        if (asks == null) {
            throw new IllegalStateException("Nobody says who is asked to " + kind.label());
        }
        return asks;
    }
}
