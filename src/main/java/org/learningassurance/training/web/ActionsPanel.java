package org.learningassurance.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Panel;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.SessionService;
import org.springframework.stereotype.Component;

/** The partnership's actions for a theme, on its page; a learning point's page shows its own with its brief. */
@Component
class ActionsPanel implements Panel {

    private static final int AFTER_THE_BRIEFS = 30;

    private final ActionService actions;
    private final SessionService sessions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ActionsPanel(ActionService actions, SessionService sessions, WorkingCalendar calendar, Clock clock) {
        this.actions = actions;
        this.sessions = sessions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param planFor the theme for which the reader may plan a new action here; empty when they plan none */
    record Content(List<ActionListPage.Row> rows, String planFor) {}

    @Override
    public int order() {
        return AFTER_THE_BRIEFS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        if (subject.kind() != SubjectKind.THEME || !by.partnership()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<PartnershipAction> serving = actions.serving(ThemeId.of(subject.id()), by);
        List<ActionListPage.Row> rows = ActionListPage.Row.of(serving, sessions.theReachOf(serving), today, calendar);
        String planFor = by.is(ActionPlanPages.PLANNERS) ? subject.id().toString() : "";
        return Optional.of(new Shown("training/panels", "actions", new Content(rows, planFor)));
    }
}
