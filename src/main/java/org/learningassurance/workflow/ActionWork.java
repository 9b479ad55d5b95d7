package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Subject;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** The steps of the partnership's actions: asked of the post that owns the action, by the date of the step. */
@Component
class ActionWork implements AsksForWork {

    private final ActionService actions;

    ActionWork(ActionService actions) {
        this.actions = actions;
    }

    @Override
    public Set<WorkItemKind> kinds() {
        return EnumSet.of(
                WorkItemKind.UPDATE_MATERIAL,
                WorkItemKind.CONFIRM_GO_LIVE,
                WorkItemKind.CONSIDER_SESSIONS,
                WorkItemKind.DELIVER_SESSIONS,
                WorkItemKind.CARRY_OUT_ACTION);
    }

    @Override
    public NewWorkItem work(WorkItemKind kind, UUID key, String engineTask) {
        PartnershipAction action = actions.theAction(new ActionId(key));
        NewWorkItem asked = NewWorkItem.of(
                kind, Subject.of(action.id()), action.ref(), action.ownerPost(), action.stepDueOn(), engineTask);
        boolean servesOne = action.learningPoints().size() == 1;
        return servesOne ? asked.about(action.learningPoints().iterator().next()) : asked;
    }

    @Override
    public Optional<LocalDate> dueByDomain(WorkItemKind kind, UUID key) {
        return Optional.of(actions.theAction(new ActionId(key)).stepDueOn());
    }
}
