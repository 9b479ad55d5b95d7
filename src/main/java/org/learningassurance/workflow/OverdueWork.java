package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.assurance.OverdueReview;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** What is overdue comes before the review group at its next meeting; what is escalated, before the Executive. */
@Component
class OverdueWork implements AsksForWork {

    private final OverdueReviewService overdueReviews;
    private final Partnership partnership;
    private final StepSettings settings;

    OverdueWork(OverdueReviewService overdueReviews, Partnership partnership, StepSettings settings) {
        this.overdueReviews = overdueReviews;
        this.partnership = partnership;
        this.settings = settings;
    }

    @Override
    public Set<WorkItemKind> kinds() {
        return EnumSet.of(WorkItemKind.DECIDE_OVERDUE, WorkItemKind.EXECUTIVE_DECISION);
    }

    @Override
    public NewWorkItem work(WorkItemKind kind, UUID key, String engineTask) {
        OverdueReview review = overdueReviews.theReview(new OverdueReviewId(key));
        return NewWorkItem.of(
                        kind,
                        Subject.of(review.id()),
                        review.reference(),
                        partnership.postOf(kind.whose()),
                        kind == WorkItemKind.DECIDE_OVERDUE
                                ? partnership.nextMeeting()
                                : partnership.within(settings.executiveDecision()),
                        engineTask)
                .withPriority(review.priority())
                .about(review.learningPoint())
                .about(review.agency(), review.rung());
    }

    /** Its date is the meeting's, which {@link WorkDates} follows. */
    @Override
    public Optional<LocalDate> dueByDomain(WorkItemKind kind, UUID key) {
        return Optional.empty();
    }
}
