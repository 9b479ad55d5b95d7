package org.learningassurance.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.shared.web.Tag;
import org.learningassurance.training.ActionFilter;
import org.learningassurance.training.ActionKind;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.Reach;
import org.learningassurance.training.SessionService;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of partnership actions by kind, state and due date. */
@Controller
class ActionListPage {

    private static final int PAGE_SIZE = 25;
    private static final int FOUR_WEEKS = 28;

    private final ActionService actions;
    private final SessionService sessions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ActionListPage(ActionService actions, SessionService sessions, WorkingCalendar calendar, Clock clock) {
        this.actions = actions;
        this.sessions = sessions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One action of the list. @param reach null without a plan of sessions */
    record Row(
            PartnershipAction action,
            Tag status,
            Tag timeliness,
            @Nullable Reach reach) {

        static List<Row> of(
                List<PartnershipAction> actions,
                Map<ActionId, Reach> reach,
                LocalDate today,
                WorkingCalendar calendar) {
            return actions.stream()
                    .map(action -> new Row(
                            action,
                            ActionTags.of(action.status()),
                            ActionTags.timeliness(action, today, calendar),
                            reach.get(action.id())))
                    .toList();
        }
    }

    /** Until when the present step is due. */
    enum Due {
        OVERDUE("Overdue"),
        FOUR_WEEKS_AHEAD("Overdue or due within 4 weeks");

        private final String label;

        Due(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        LocalDate by(LocalDate today) {
            return this == OVERDUE ? today.minusDays(1) : today.plusDays(FOUR_WEEKS);
        }
    }

    @GetMapping("/actions")
    String list(
            @ModelAttribute("form") ActionFilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        LocalDate today = LocalDate.now(clock);
        List<ActionKind> kinds = actions.kinds();
        Page<PartnershipAction> found =
                actions.list(form.filter(today), PageRequest.of(Slice.asked(page) - 1, PAGE_SIZE), by);
        List<Row> rows = Row.of(found.getContent(), sessions.theReachOf(found.getContent()), today, calendar);
        model.addAttribute("list", new Slice<>(rows, Math.max(1, page), PAGE_SIZE, found.getTotalElements()));
        model.addAttribute("kinds", Option.of(kinds, ActionKind::code, ActionKind::name));
        model.addAttribute("statuses", Option.of(ActionStatus.values(), ActionStatus::label));
        model.addAttribute("dues", Option.of(Due.values(), Due::label));
        model.addAttribute("chosen", chosen(form, kinds));
        model.addAttribute("mayPlan", by.is(ActionPlanPages.PLANNERS));
        return "training/list";
    }

    private static List<Option> chosen(ActionFilterForm form, List<ActionKind> kinds) {
        List<Option> chosen = new ArrayList<>();
        kinds.stream()
                .filter(kind -> kind.code().equals(form.kind))
                .forEach(kind -> chosen.add(Option.of("kind", kind.name())));
        if (form.status != null) {
            chosen.add(Option.of("status", form.status.label()));
        }
        if (form.due != null) {
            chosen.add(Option.of("due", form.due.label()));
        }
        return chosen;
    }

    /** The filters of the list, as they were chosen. */
    static class ActionFilterForm {

        String kind = "";

        @Nullable
        ActionStatus status;

        @Nullable
        Due due;

        ActionFilter filter(LocalDate today) {
            return new ActionFilter(kind.isBlank() ? null : kind, status, due == null ? null : due.by(today), null);
        }
    }
}
