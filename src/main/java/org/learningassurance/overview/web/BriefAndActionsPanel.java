package org.learningassurance.overview.web;

import java.util.Optional;
import org.learningassurance.overview.OverviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Panel;
import org.springframework.stereotype.Component;

/** The brief of a learning point and what the partnership does about it. */
@Component
class BriefAndActionsPanel implements Panel {

    private static final int AFTER_WHERE_IT_STANDS = 20;

    private final OverviewService overview;

    BriefAndActionsPanel(OverviewService overview) {
        this.overview = overview;
    }

    @Override
    public int order() {
        return AFTER_WHERE_IT_STANDS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        if (subject.kind() != SubjectKind.LEARNING_POINT) {
            return Optional.empty();
        }
        return Optional.of(
                new Shown("overview/panels", "briefsAndActions", overview.of(LearningPointId.of(subject.id()), by)));
    }
}
