package org.learningassurance.learning.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.Panel;
import org.learningassurance.shared.web.Tag;
import org.springframework.stereotype.Component;

/** The learning points of a review or a theme, on its page. */
@Component
class LearningPointsPanel implements Panel {

    private static final int AFTER_THE_FACTS = 10;

    private final LearningPointService learningPoints;

    LearningPointsPanel(LearningPointService learningPoints) {
        this.learningPoints = learningPoints;
    }

    /** @param draftFor the review that a new learning point would come from; empty when the reader drafts none here */
    record Content(List<Row> rows, String draftFor) {}

    record Row(LearningPoint learningPoint, Tag status) {}

    @Override
    public int order() {
        return AFTER_THE_FACTS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        LearningPointFilter filter = filter(subject);
        if (filter == null) {
            return Optional.empty();
        }
        List<Row> rows = learningPoints.list(filter, by).stream()
                .map(each -> new Row(each, LearningPointViews.status(each.status())))
                .toList();
        boolean mayDraft = subject.kind() == SubjectKind.REVIEW && by.businessUnit();
        return Optional.of(new Shown(
                "learning/panels",
                "learningPoints",
                new Content(rows, mayDraft ? subject.id().toString() : "")));
    }

    private static @Nullable LearningPointFilter filter(Subject subject) {
        return switch (subject.kind()) {
            case REVIEW -> LearningPointFilter.of(ReviewId.of(subject.id()));
            case THEME -> LearningPointFilter.of(ThemeId.of(subject.id()));
            default -> null;
        };
    }
}
