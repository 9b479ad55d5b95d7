package org.learningassurance.overview.web;

import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.NextStep;
import org.learningassurance.worklist.OpenWork;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorklistService;
import org.springframework.stereotype.Component;

/** Of the open steps of a learning point and all that hangs on it, the one of the reader's own posts that is due first. */
@Component
class WorkOfTheReader implements NextStep {

    private final WorklistService worklist;

    WorkOfTheReader(WorklistService worklist) {
        this.worklist = worklist;
    }

    @Override
    public Optional<Step> of(Subject subject, Actor by) {
        if (subject.kind() != SubjectKind.LEARNING_POINT || by.posts().isEmpty()) {
            return Optional.empty();
        }
        return worklist.theOpenFor(LearningPointId.of(subject.id())).stream()
                .filter(work -> by.holds(work.item().post()) && !isOfTheirOwnAgency(work.item(), by))
                .findFirst()
                .map(WorkOfTheReader::step);
    }

    /** Nobody judges what comes from their own agency (R5). */
    private static boolean isOfTheirOwnAgency(WorkItem item, Actor by) {
        boolean judges = item.kind() == WorkItemKind.JUDGE_CLAIM || item.kind() == WorkItemKind.CONSIDER_REQUEST;
        return judges && item.agency().filter(by::ofAgency).isPresent();
    }

    private static Step step(OpenWork work) {
        String whose = work.agencyName().isEmpty() ? "" : ": " + work.agencyName();
        return new Step(work.item().kind().label() + whose, work.item().form());
    }
}
