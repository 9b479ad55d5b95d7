package org.learningassurance.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;

/**
 * A step of work to be opened. Begin with {@link #of} and add what it is about.
 *
 * @param subject what the step is done to; its id leads to the form
 * @param reference what people call it ("LP-0007"); goes into mails, so it carries no learning text
 * @param post who is asked; work is asked of a post, never of a person
 * @param dueOn last day on which it is in time
 * @param engineTask the process's task that this step mirrors; unique
 */
public record NewWorkItem(
        WorkItemKind kind,
        WhoseWork whose,
        Subject subject,
        String reference,
        PostId post,
        Priority priority,
        LocalDate dueOn,
        String engineTask,
        @Nullable LearningPointId learningPoint,
        @Nullable ReviewId review,
        @Nullable AgencyId agency,
        @Nullable Rung rung) {

    public static NewWorkItem of(
            WorkItemKind kind, Subject subject, String reference, PostId post, LocalDate dueOn, String engineTask) {
        return new NewWorkItem(
                kind,
                kind.whose(),
                subject,
                reference,
                post,
                Priority.STANDARD,
                dueOn,
                engineTask,
                null,
                null,
                null,
                null);
    }

    /** Asked of somebody else than usual for the kind: a claim that the review group judges. */
    public NewWorkItem asWorkOf(WhoseWork others) {
        return new NewWorkItem(
                kind,
                others,
                subject,
                reference,
                post,
                priority,
                dueOn,
                engineTask,
                learningPoint,
                review,
                agency,
                rung);
    }

    public NewWorkItem withPriority(Priority closely) {
        return new NewWorkItem(
                kind, whose, subject, reference, post, closely, dueOn, engineTask, learningPoint, review, agency, rung);
    }

    public NewWorkItem about(LearningPointId point) {
        return new NewWorkItem(
                kind, whose, subject, reference, post, priority, dueOn, engineTask, point, review, agency, rung);
    }

    public NewWorkItem about(ReviewId ofReview) {
        return new NewWorkItem(
                kind,
                whose,
                subject,
                reference,
                post,
                priority,
                dueOn,
                engineTask,
                learningPoint,
                ofReview,
                agency,
                rung);
    }

    /** About one agency's return; with the rung that it is about, if it is about one. */
    public NewWorkItem about(AgencyId ofAgency, @Nullable Rung onRung) {
        return new NewWorkItem(
                kind,
                whose,
                subject,
                reference,
                post,
                priority,
                dueOn,
                engineTask,
                learningPoint,
                review,
                ofAgency,
                onRung);
    }
}
