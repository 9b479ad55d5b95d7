package org.learningassurance.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.access.Handover;
import org.learningassurance.access.HandoverService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.PostView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.OpenWorkOfPosts;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Handing a post over to somebody, known or new, on one form. */
@Controller
@RequestMapping("/posts/{id}/holder")
class HandoverPages {

    private final DirectoryViews views;
    private final DirectoryService directory;
    private final Candidates candidates;
    private final HandoverService handovers;
    private final OpenWorkOfPosts steps;
    private final Clock clock;

    HandoverPages(
            DirectoryViews views,
            DirectoryService directory,
            Candidates candidates,
            HandoverService handovers,
            OpenWorkOfPosts steps,
            Clock clock) {
        this.views = views;
        this.directory = directory;
        this.candidates = candidates;
        this.handovers = handovers;
        this.steps = steps;
        this.clock = clock;
    }

    static class HandoverForm {

        private @Nullable PersonId person;
        private String name = "";

        private String email = "";

        private DateInput on = new DateInput();
    }

    @GetMapping
    String handOver(@PathVariable PostId id, @ModelAttribute("form") HandoverForm form, Actor by, Model model) {
        form.on = DateInput.of(LocalDate.now(clock));
        return page(id, by, model);
    }

    @PostMapping
    String handOver(
            @PathVariable PostId id,
            @ModelAttribute("form") HandoverForm form,
            BindingResult errors,
            @RequestParam long version,
            HttpServletRequest request,
            Actor by,
            Model model,
            RedirectAttributes next) {
        LocalDate on = form.on.toDate(errors, "on", "The day of the handover");
        if (on == null) {
            return page(id, by, model);
        }
        Handover handover = new Handover(id, form.person, form.name, form.email, on, version);
        Optional<HandoverService.Done> done = Forms.result(errors, () -> handovers.handOver(handover, by));
        return done.map(all -> said(id, all, request, next)).orElseGet(() -> page(id, by, model));
    }

    private String said(PostId id, HandoverService.Done done, HttpServletRequest request, RedirectAttributes next) {
        String name = done.holder().name();
        List<String> said = new ArrayList<>(List.of("%s holds the post, with %s.".formatted(name, steps.said(id))));
        done.worksFor()
                .map(agency -> "%s now works for %s."
                        .formatted(name, directory.agency(agency).name()))
                .ifPresent(said::add);
        done.toDo().ifPresent(said::add);
        next.addFlashAttribute("done", String.join(" ", said));
        if (done.token().isEmpty()) {
            // whoever gave their own last post away sees it no longer
            return views.seesPost(id, done.by()) ? "redirect:/posts/" + id : "redirect:/";
        }
        next.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/join/{token}")
                        .build(done.token().get())
                        .toString());
        return "redirect:/people/" + done.holder().id();
    }

    private String page(PostId id, Actor by, Model model) {
        PostView view = views.post(id, by);
        if (!view.givesOut()) {
            throw new NotAllowed("whoever gives the post out");
        }
        model.addAttribute("view", view)
                .addAttribute("people", candidates.of(view))
                .addAttribute("steps", steps.said(id))
                .addAttribute("invites", by.is(Role.ADMINISTRATOR));
        return "access/post-holder";
    }
}
