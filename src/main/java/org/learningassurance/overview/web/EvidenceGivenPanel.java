package org.learningassurance.overview.web;

import java.util.List;
import java.util.Optional;
import org.learningassurance.dissemination.EvidenceGiven;
import org.learningassurance.dissemination.GivenEvidence;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Panel;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The evidence that agencies gave for a learning point beside what the evidence coach reads in it. */
@Component
class EvidenceGivenPanel implements Panel {

    private static final int AFTER_BRIEF_AND_ACTIONS = 30;
    private static final int SHOWN = 20;

    private final EvidenceGiven given;

    EvidenceGivenPanel(EvidenceGiven given) {
        this.given = given;
    }

    /** @param left how many older ones are not shown */
    record Content(List<GivenEvidence> rows, long left) {}

    @Override
    public int order() {
        return AFTER_BRIEF_AND_ACTIONS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        if (subject.kind() != SubjectKind.LEARNING_POINT) {
            return Optional.empty();
        }
        Page<GivenEvidence> newest = given.of(LearningPointId.of(subject.id()), PageRequest.of(0, SHOWN), by);
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "overview/panels",
                        "evidenceGiven",
                        new Content(newest.getContent(), newest.getTotalElements() - newest.getNumberOfElements())));
    }
}
