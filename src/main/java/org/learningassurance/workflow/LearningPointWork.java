package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** The steps of a learning point: the review group's by its next meeting, mending a returned one by the business unit. */
@Component
class LearningPointWork implements AsksForWork {

    private final LearningPointService learningPoints;
    private final Partnership partnership;
    private final StepSettings settings;

    LearningPointWork(LearningPointService learningPoints, Partnership partnership, StepSettings settings) {
        this.learningPoints = learningPoints;
        this.partnership = partnership;
        this.settings = settings;
    }

    @Override
    public Set<WorkItemKind> kinds() {
        return EnumSet.of(
                WorkItemKind.AGREE_LEARNING_POINT,
                WorkItemKind.REVISE_LEARNING_POINT,
                WorkItemKind.DECIDE_ASSURANCE,
                WorkItemKind.DECIDE_RECHECK);
    }

    @Override
    public NewWorkItem work(WorkItemKind kind, UUID key, String engineTask) {
        LearningPoint learningPoint = learningPoints.theLearningPoint(new LearningPointId(key));
        return NewWorkItem.of(
                        kind,
                        Subject.of(learningPoint.id()),
                        learningPoint.ref(),
                        partnership.postOf(kind.whose()),
                        kind == WorkItemKind.REVISE_LEARNING_POINT
                                ? partnership.within(settings.workOnLearningPoint())
                                : partnership.nextMeeting(),
                        engineTask)
                .withPriority(learningPoint.priorityOrStandard())
                .about(learningPoint.id());
    }

    @Override
    public Optional<LocalDate> dueByDomain(WorkItemKind kind, UUID key) {
        return Optional.empty();
    }
}
