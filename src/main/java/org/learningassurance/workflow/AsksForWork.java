package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WorkItemKind;

/** Knows, for some kinds of user task, who is asked, by when and under which reference. All of it comes from the domain. */
interface AsksForWork {

    Set<WorkItemKind> kinds();

    /**
     * @param key id of the aggregate that the instance belongs to
     * @param engineTask id of the task that the work mirrors
     */
    NewWorkItem work(WorkItemKind kind, UUID key, String engineTask);

    /**
     * The date that the domain keeps for a step and may move. Empty for a step that is given its time when it opens: so many working
     * days, or until the next meeting.
     */
    Optional<LocalDate> dueByDomain(WorkItemKind kind, UUID key);
}
