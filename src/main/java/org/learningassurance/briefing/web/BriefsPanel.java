package org.learningassurance.briefing.web;

import java.util.List;
import java.util.Optional;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Panel;
import org.springframework.stereotype.Component;

/** The briefs of a review, on its page. */
@Component
class BriefsPanel implements Panel {

    private static final int AFTER_THE_LEARNING_POINTS = 20;

    private final BriefService briefs;

    BriefsPanel(BriefService briefs) {
        this.briefs = briefs;
    }

    /** @param draftFor the review that a new brief would tell of; empty when the reader drafts none here */
    record Content(List<BriefListPage.Row> rows, String draftFor) {}

    @Override
    public int order() {
        return AFTER_THE_LEARNING_POINTS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        if (subject.kind() != SubjectKind.REVIEW) {
            return Optional.empty();
        }
        List<BriefView> views = briefs.of(ReviewId.of(subject.id()), by);
        return Optional.of(new Shown(
                "briefing/panels",
                "briefs",
                new Content(
                        views.stream().map(BriefListPage.Row::of).toList(),
                        by.businessUnit() ? subject.id().toString() : "")));
    }
}
