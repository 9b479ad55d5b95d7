package org.learningassurance.overview.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.overview.FindService;
import org.learningassurance.overview.KeptPages;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Slice;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Find: by reference straight to the page, by words to what has them all; below it the pages that the person opened last and pinned. */
@Controller
class FindPage {

    private static final int PAGE_SIZE = 25;

    private final FindService find;
    private final KeptPages pages;

    FindPage(FindService find, KeptPages pages) {
        this.find = find;
        this.pages = pages;
    }

    static class FindForm {

        String q = "";

        /** One kind alone, of which all is shown. */
        @Nullable
        SubjectKind of;
    }

    @GetMapping("/find")
    String find(
            @ModelAttribute("form") FindForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        SearchWords words = SearchWords.of(form.q);
        words.whyNot().filter(why -> !words.isEmpty()).ifPresent(why -> errors.rejectValue("q", "words", why));
        boolean looks = !words.isEmpty() && !errors.hasErrors();
        if (looks) {
            Optional<Finder.Hit> one = find.exactly(words, by);
            if (one.isPresent()) {
                return "redirect:" + one.get().path();
            }
            show(words, form.of, Slice.asked(page), model, by);
        }
        model.addAttribute("looks", looks);
        model.addAttribute("words", words.typed());
        model.addAttribute("pinned", pages.pinned(by));
        model.addAttribute("recent", pages.recent(by));
        return "overview/find";
    }

    private void show(SearchWords words, @Nullable SubjectKind of, int page, Model model, Actor by) {
        if (of == null) {
            model.addAttribute("groups", find.find(words, by));
            return;
        }
        FindService.Group group = find.find(of, words, PageRequest.of(page - 1, PAGE_SIZE), by);
        int last = Math.max(1, group.found().getTotalPages());
        if (page > last) {
            show(words, of, last, model, by);
            return;
        }
        model.addAttribute("groups", group.found().isEmpty() ? List.of() : List.of(group));
        model.addAttribute(
                "list",
                new Slice<>(
                        group.found().getContent(),
                        page,
                        PAGE_SIZE,
                        group.found().getTotalElements()));
    }

    @PostMapping("/pins/add")
    String pin(@RequestParam SubjectKind kind, @RequestParam UUID id, RedirectAttributes next, Actor by) {
        try {
            Finder.Hit pinned = pages.pin(new Subject(kind, id), by);
            next.addFlashAttribute("done", "The page is pinned: you find it under Recent and pinned");
            return "redirect:" + pinned.path();
        } catch (Refusal full) {
            next.addFlashAttribute("notice", full.reason());
            return "redirect:/find";
        }
    }

    @PostMapping("/pins/remove")
    String unpin(@RequestParam SubjectKind kind, @RequestParam UUID id, RedirectAttributes next, Actor by) {
        pages.unpin(new Subject(kind, id), by);
        next.addFlashAttribute("done", "The page is no longer pinned");
        return "redirect:/find";
    }
}
