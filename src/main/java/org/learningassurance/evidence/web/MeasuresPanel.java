package org.learningassurance.evidence.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.Panel;
import org.springframework.stereotype.Component;

/** The outcome measures that tell about a learning point or a theme, on its page, with the way to a new one for the business unit. */
@Component
class MeasuresPanel implements Panel {

    private static final int AFTER_THE_EVIDENCE = 35;

    private final MeasureService measures;

    MeasuresPanel(MeasureService measures) {
        this.measures = measures;
    }

    @Override
    public int order() {
        return AFTER_THE_EVIDENCE;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        return telling(subject, by)
                .filter(telling -> !telling.measures().isEmpty() || telling.mayAdd())
                .map(telling -> new Shown("evidence/panels", "measures", telling));
    }

    /**
     * @param parameter of the form for a new measure, with which it begins with the subject ticked
     * @param id of the subject
     */
    record Telling(List<MeasureView> measures, String parameter, UUID id, boolean mayAdd) {}

    private Optional<Telling> telling(Subject subject, Actor by) {
        if (subject.kind() == SubjectKind.LEARNING_POINT) {
            List<MeasureView> telling = measures.tellingOf(LearningPointId.of(subject.id()), by);
            return Optional.of(new Telling(telling, "learningPoint", subject.id(), by.businessUnit()));
        }
        if (subject.kind() == SubjectKind.THEME) {
            List<MeasureView> telling = measures.tellingOf(ThemeId.of(subject.id()), by);
            return Optional.of(new Telling(telling, "theme", subject.id(), by.businessUnit()));
        }
        return Optional.empty();
    }
}
