package org.learningassurance.evidence.web;

import java.util.List;
import java.util.Optional;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.Panel;
import org.springframework.stereotype.Component;

/** The outcome measures that tell about a learning point or a theme, on its page. */
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
        List<MeasureView> telling = telling(subject, by);
        return telling.isEmpty() ? Optional.empty() : Optional.of(new Shown("evidence/panels", "measures", telling));
    }

    private List<MeasureView> telling(Subject subject, Actor by) {
        if (subject.kind() == SubjectKind.LEARNING_POINT) {
            return measures.tellingOf(LearningPointId.of(subject.id()), by);
        }
        return subject.kind() == SubjectKind.THEME ? measures.tellingOf(ThemeId.of(subject.id()), by) : List.of();
    }
}
