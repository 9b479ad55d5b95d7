package org.learningassurance.workflow.web;

import org.learningassurance.shared.Actor;
import org.learningassurance.workflow.Consistency;
import org.learningassurance.workflow.StuckWork;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/stuck-work")
class StuckWorkPages {

    private final StuckWork stuck;
    private final Consistency consistency;

    StuckWorkPages(StuckWork stuck, Consistency consistency) {
        this.stuck = stuck;
        this.consistency = consistency;
    }

    @GetMapping
    String list(Model model, Actor by) {
        model.addAttribute("steps", stuck.steps(by));
        model.addAttribute("mayRetry", stuck.mayRetry(by));
        return "workflow/stuck-work";
    }

    @PostMapping("/{job}/retry")
    String retry(@PathVariable String job, RedirectAttributes next, Actor by) {
        stuck.retry(job, by);
        next.addFlashAttribute("done", "It is being tried again. Look here again in a minute.");
        return "redirect:/stuck-work";
    }

    @GetMapping("/check")
    String check(Model model, Actor by) {
        model.addAttribute("faults", consistency.faults(by));
        return "workflow/check";
    }
}
