package org.learningassurance.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.learningassurance.worklist.ClosedAs;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Component;

/** Opens a work item with each user task and closes it with it, in the engine's transaction, which is also the domain's. */
@Component
class WorkItemMirror implements TaskListener {

    private final WorkItemService workItems;
    private final AskedWork asked;

    WorkItemMirror(WorkItemService workItems, AskedWork asked) {
        this.workItems = workItems;
        this.asked = asked;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_COMPLETE -> workItems.close(task.getId(), ClosedAs.DONE);
            case EVENTNAME_DELETE -> workItems.close(task.getId(), ClosedAs.WITHDRAWN);
            default -> throw new IllegalStateException("Listens to create, complete and delete only");
        }
    }

    private void open(DelegateTask task) {
        WorkItemKind kind = UserTasks.kindOf(task.getTaskDefinitionKey());
        UUID key = UUID.fromString(task.getExecution().getProcessBusinessKey());
        workItems.open(asked.of(kind).work(kind, key, task.getId()));
    }
}
