package org.learningassurance.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Panel;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.PartnershipAction;
import org.springframework.stereotype.Component;

/** The partnership's actions for a learning point or a theme, on its page. Agencies see none there (R11). */
@Component
class ActionsPanel implements Panel {

    private static final int AFTER_THE_BRIEFS = 30;

    private final ActionService actions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ActionsPanel(ActionService actions, WorkingCalendar calendar, Clock clock) {
        this.actions = actions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param learningPoint for which a new action may be planned here; empty for none
     * @param theme for which a new action may be planned here; empty for none
     */
    record Content(List<ActionListPage.Row> rows, String learningPoint, String theme) {

        public boolean mayPlan() {
            return !learningPoint.isEmpty() || !theme.isEmpty();
        }
    }

    @Override
    public int order() {
        return AFTER_THE_BRIEFS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        List<PartnershipAction> found = by.partnership() ? serving(subject, by) : null;
        if (found == null) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<ActionListPage.Row> rows = found.stream()
                .map(action -> ActionListPage.Row.of(action, today, calendar))
                .toList();
        boolean mayPlan = by.is(ActionPlanPages.PLANNERS);
        String id = subject.id().toString();
        return Optional.of(new Shown(
                "training/panels",
                "actions",
                new Content(
                        rows,
                        mayPlan && subject.kind() == SubjectKind.LEARNING_POINT ? id : "",
                        mayPlan && subject.kind() == SubjectKind.THEME ? id : "")));
    }

    private @Nullable List<PartnershipAction> serving(Subject subject, Actor by) {
        return switch (subject.kind()) {
            case LEARNING_POINT -> actions.serving(LearningPointId.of(subject.id()), by);
            case THEME -> actions.serving(ThemeId.of(subject.id()), by);
            default -> null;
        };
    }
}
