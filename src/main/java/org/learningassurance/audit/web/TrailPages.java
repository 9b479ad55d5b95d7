package org.learningassurance.audit.web;

import java.time.LocalDate;
import org.learningassurance.audit.TimelineFilter;
import org.learningassurance.audit.TimelinePage;
import org.learningassurance.audit.TrailService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole trail, newest first, and the proof that nothing in it was changed. */
@Controller
class TrailPages {

    private static final int SIZE = 50;

    private final TrailService trail;

    TrailPages(TrailService trail) {
        this.trail = trail;
    }

    @GetMapping("/trail")
    String list(
            @ModelAttribute("form") Filter form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        LocalDate from = form.from.toDateIfGiven(errors, "from", "The first day");
        LocalDate to = form.to.toDateIfGiven(errors, "to", "The last day");
        TimelinePage found = trail.trail(TimelineFilter.all().recorded(from, to).page(Math.max(1, page), SIZE), by);
        model.addAttribute("list", new Slice<>(found.entries(), found.page(), found.size(), found.total()));
        return "audit/trail";
    }

    /** Reads everything, and changes nothing: a link may lead here. */
    @GetMapping("/trail/check")
    String check(Model model, Actor by) {
        model.addAttribute("check", trail.verify(by));
        return "audit/check";
    }

    static final class Filter {
        private DateInput from = new DateInput();
        private DateInput to = new DateInput();
    }
}
