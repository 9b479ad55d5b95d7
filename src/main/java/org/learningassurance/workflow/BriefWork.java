package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.briefing.Brief;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** The steps of a brief: written and issued by the business unit, approved by its manager, who has not written it. */
@Component
class BriefWork implements AsksForWork {

    private final BriefService briefs;
    private final Partnership partnership;
    private final StepSettings settings;

    BriefWork(BriefService briefs, Partnership partnership, StepSettings settings) {
        this.briefs = briefs;
        this.partnership = partnership;
        this.settings = settings;
    }

    @Override
    public Set<WorkItemKind> kinds() {
        return EnumSet.of(WorkItemKind.REVISE_BRIEF, WorkItemKind.APPROVE_BRIEF, WorkItemKind.ISSUE_BRIEF);
    }

    @Override
    public NewWorkItem work(WorkItemKind kind, UUID key, String engineTask) {
        BriefVersion version = briefs.theVersion(new BriefVersionId(key));
        Brief brief = briefs.theBrief(version.brief());
        NewWorkItem asked =
                NewWorkItem.of(kind, Subject.of(version.id()), brief.ref(), post(kind), due(kind), engineTask);
        return brief.review().map(asked::about).orElse(asked);
    }

    @Override
    public Optional<LocalDate> dueByDomain(WorkItemKind kind, UUID key) {
        return Optional.empty();
    }

    private PostId post(WorkItemKind kind) {
        return kind == WorkItemKind.APPROVE_BRIEF
                ? partnership.businessUnitManager()
                : partnership.postOf(kind.whose());
    }

    private LocalDate due(WorkItemKind kind) {
        return partnership.within(
                switch (kind) {
                    case REVISE_BRIEF -> settings.workOnBrief();
                    case APPROVE_BRIEF -> settings.approveBrief();
                    case ISSUE_BRIEF -> settings.issueBrief();
                    default -> throw new IllegalArgumentException("No step of a brief: " + kind);
                });
    }
}
