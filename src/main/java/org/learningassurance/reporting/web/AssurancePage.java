package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.learningassurance.reporting.Dashboard;
import org.learningassurance.reporting.DashboardService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The gap at a glance: how far each theme and each agency has come up the ladder, now or as at a past day. */
@Controller
class AssurancePage {

    private static final int LINES = 50;

    private final DashboardService dashboards;
    private final Clock clock;

    AssurancePage(DashboardService dashboards, Clock clock) {
        this.dashboards = dashboards;
        this.clock = clock;
    }

    static class AsAt {
        DateInput asAt = new DateInput();
    }

    /**
     * @param page of the learning points, of which there may be thousands
     * @param agencyPage of the agencies, of which there may be hundreds
     * @param themePage of the themes
     */
    @GetMapping("/assurance")
    String page(
            @ModelAttribute("form") AsAt form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int agencyPage,
            @RequestParam(defaultValue = "1") int themePage,
            Model model,
            Actor by) {
        LocalDate today = LocalDate.now(clock);
        LocalDate typed = form.asAt.toDateIfGiven(errors, "asAt", "The day");
        LocalDate day = typed == null ? today : typed;
        Dashboard dashboard =
                Forms.result(errors, () -> dashboards.asAt(day, by)).orElseGet(() -> dashboards.asAt(today, by));
        String at = "&asAt=" + dashboard.day();
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("mayLookBack", by.partnership());
        model.addAttribute("past", dashboard.day().isBefore(today));
        model.addAttribute(
                "columns", Arrays.stream(Rung.values()).map(Rung::label).toList());
        model.addAttribute(
                "grids",
                List.of(
                        Grid.of(Grid.Subject.THEMES, Slice.of(dashboard.themes(), themePage, LINES), at),
                        Grid.of(Grid.Subject.AGENCIES, Slice.of(dashboard.agencies(), agencyPage, LINES), at),
                        Grid.of(Grid.Subject.LEARNING_POINTS, Slice.of(dashboard.points(), page, LINES), at)));
        return "reporting/assurance";
    }
}
