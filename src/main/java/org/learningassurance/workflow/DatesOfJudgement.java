package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.dissemination.JudgementDates;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Component;

/** Tells returns when the partnership's own step about them is due. */
@Component
class DatesOfJudgement implements JudgementDates {

    private static final Set<WorkItemKind> ANSWERS = Set.of(WorkItemKind.JUDGE_CLAIM, WorkItemKind.CONSIDER_REQUEST);

    private final WorkItemService work;

    DatesOfJudgement(WorkItemService work) {
        this.work = work;
    }

    @Override
    public Optional<LocalDate> answerDue(ReturnId id) {
        return work.openFor(Subject.of(id)).stream()
                .filter(item -> ANSWERS.contains(item.kind()))
                .map(WorkItem::dueOn)
                .findFirst();
    }
}
