package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.GapOverTime;
import org.learningassurance.reporting.GapOverTimeService;
import org.learningassurance.shared.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gap over time, and where learning takes its time. */
@Controller
class OverTimePage {

    private final GapOverTimeService gaps;
    private final Clock clock;

    OverTimePage(GapOverTimeService gaps, Clock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    @GetMapping("/assurance/over-time")
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            Model model,
            Actor by) {
        GapOverTime gap = gaps.upTo(asAt == null ? LocalDate.now(clock) : asAt, by);
        model.addAttribute("gap", gap);
        model.addAttribute("chart", MonthsChart.of(gap.months()));
        StuckPicture stuck = StuckPicture.of(gap);
        model.addAttribute("diagram", true);
        model.addAttribute("stuck", stuck.notes());
        model.addAttribute("slowest", stuck.words());
        model.addAttribute("first", gap.months().get(0));
        model.addAttribute("last", gap.months().get(gap.months().size() - 1));
        return "reporting/over-time";
    }
}
