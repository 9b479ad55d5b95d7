package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.JudgedBy;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RungStep;
import org.learningassurance.learning.LearningPointOutline;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** The steps of an agency return: the agency's own by the date of the rung, judging and considering by whoever the policy names. */
@Component
class ReturnWork implements AsksForWork {

    private final ReturnService returns;
    private final LearningPointService learningPoints;
    private final Partnership partnership;
    private final StepSettings settings;

    ReturnWork(
            ReturnService returns,
            LearningPointService learningPoints,
            Partnership partnership,
            StepSettings settings) {
        this.returns = returns;
        this.learningPoints = learningPoints;
        this.partnership = partnership;
        this.settings = settings;
    }

    @Override
    public Set<WorkItemKind> kinds() {
        return EnumSet.of(
                WorkItemKind.CONFIRM_DISSEMINATION,
                WorkItemKind.REPORT_IMPLEMENTATION,
                WorkItemKind.EVIDENCE_PRACTICE_CHANGE,
                WorkItemKind.EVIDENCE_OUTCOME,
                WorkItemKind.JUDGE_CLAIM,
                WorkItemKind.CONSIDER_REQUEST);
    }

    @Override
    public NewWorkItem work(WorkItemKind kind, UUID key, String engineTask) {
        AgencyReturn asked = returns.theReturn(new ReturnId(key));
        LearningPointOutline learningPoint = learningPoints.theOutline(asked.learningPoint());
        WhoseWork whose = whose(kind, asked);
        return NewWorkItem.of(
                        kind,
                        Subject.of(asked.id()),
                        learningPoint.ref(),
                        post(whose, asked),
                        dueByDomain(kind, key).orElseGet(() -> within(kind, whose)),
                        engineTask)
                .asWorkOf(whose)
                .withPriority(learningPoint.priority())
                .about(learningPoint.id())
                .about(asked.agency(), asked.nextAskedRung().orElse(null));
    }

    @Override
    public Optional<LocalDate> dueByDomain(WorkItemKind kind, UUID key) {
        return rungOf(kind).map(returns.theReturn(new ReturnId(key))::step).map(RungStep::dueOn);
    }

    private static Optional<Rung> rungOf(WorkItemKind kind) {
        return switch (kind) {
            case CONFIRM_DISSEMINATION -> Optional.of(Rung.DISSEMINATED);
            case REPORT_IMPLEMENTATION -> Optional.of(Rung.IMPLEMENTED);
            case EVIDENCE_PRACTICE_CHANGE -> Optional.of(Rung.PRACTICE_CHANGED);
            case EVIDENCE_OUTCOME -> Optional.of(Rung.OUTCOME);
            default -> Optional.empty();
        };
    }

    private WhoseWork whose(WorkItemKind kind, AgencyReturn asked) {
        boolean forTheGroup = kind == WorkItemKind.JUDGE_CLAIM
                && returns.awaitedJudge(asked.id())
                        .filter(JudgedBy.REVIEW_GROUP::equals)
                        .isPresent();
        return forTheGroup ? WhoseWork.REVIEW_GROUP : kind.whose();
    }

    private PostId post(WhoseWork whose, AgencyReturn asked) {
        return whose == WhoseWork.AGENCY ? partnership.leadOf(asked.agency()) : partnership.postOf(whose);
    }

    private LocalDate within(WorkItemKind kind, WhoseWork whose) {
        if (whose == WhoseWork.REVIEW_GROUP) {
            return partnership.nextMeeting();
        }
        return partnership.within(kind == WorkItemKind.JUDGE_CLAIM ? settings.judge() : settings.consider());
    }
}
