package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.JudgingTogether;
import org.learningassurance.dissemination.JudgingTogether.Checked;
import org.learningassurance.dissemination.JudgingTogether.Outcome;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Verdict;
import org.learningassurance.shared.web.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting several claims at once: ticked in a list, read and confirmed on one page, each judged by itself. */
@Controller
@RequestMapping("/judging/together")
class JudgeTogetherPages {

    private static final int MOST = 40;

    private final JudgingTogether together;
    private final ReturnForms forms;
    private final ReturnViews views;
    private final ClaimWords words;

    JudgeTogetherPages(JudgingTogether together, ReturnForms forms, ReturnViews views, ClaimWords words) {
        this.together = together;
        this.forms = forms;
        this.views = views;
        this.words = words;
    }

    static class AcceptForm {
        List<String> claims = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        String note = "";

        List<Checked> checked() {
            if (claims.size() != versions.size()) {
                throw new NotFound("page");
            }
            List<Checked> checked = new ArrayList<>();
            for (int index = 0; index < claims.size(); index++) {
                checked.add(new Checked(ReturnId.of(claims.get(index)), version(versions.get(index))));
            }
            return checked;
        }

        private static long version(String typed) {
            if (!typed.matches("\\d{1,18}")) {
                throw new NotFound("page");
            }
            return Long.parseLong(typed);
        }
    }

    /** A claim to be accepted, or why it cannot be. */
    record Row(ReturnView view, @Nullable ClaimView claim, List<ClaimWords.Line> lines, String why) {}

    @PostMapping
    String choose(
            @RequestParam(name = "claim", required = false) @Nullable List<ReturnId> chosen,
            @RequestParam(required = false) @Nullable String from,
            RedirectAttributes next,
            Actor by) {
        forms.mustJudge(by);
        if (chosen == null || chosen.isEmpty() || chosen.size() > MOST) {
            next.addFlashAttribute("notice", "Tick between one and %d claims to accept together".formatted(MOST));
            return "work".equals(from) ? "redirect:/" : "redirect:/judging";
        }
        next.addAttribute("claim", chosen.stream().map(ReturnId::toString).toArray());
        return "redirect:/judging/together";
    }

    @GetMapping
    String confirm(
            @RequestParam(name = "claim", required = false) @Nullable List<ReturnId> chosen, Model model, Actor by) {
        if (chosen == null || chosen.size() > MOST) {
            return "redirect:/judging";
        }
        model.addAttribute("form", new AcceptForm());
        return show(chosen, model, by);
    }

    @PostMapping("/accept")
    String accept(
            @ModelAttribute("form") AcceptForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        List<Checked> checked = form.checked();
        List<Outcome> outcomes = new ArrayList<>();
        if (checked.size() > MOST
                || !Forms.attempt(errors, () -> outcomes.addAll(together.accept(checked, form.note, by)))) {
            return show(checked.stream().limit(MOST).map(Checked::id).toList(), model, by);
        }
        next.addFlashAttribute("accepted", said(outcomes, true, by));
        next.addFlashAttribute("left", said(outcomes, false, by));
        return "redirect:/judging/together/done";
    }

    private ArrayList<String> said(List<Outcome> outcomes, boolean accepted, Actor by) {
        ArrayList<String> said = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.accepted() == accepted) {
                ReturnView view = views.get(outcome.id(), by);
                String what = view.reference() + ", " + view.agencyName();
                said.add(accepted ? what : what + ": " + outcome.why());
            }
        }
        return said;
    }

    @GetMapping("/done")
    String done(Model model, Actor by) {
        forms.mustJudge(by);
        return model.containsAttribute("accepted") ? "dissemination/judged-together" : "redirect:/judging";
    }

    private String show(List<ReturnId> chosen, Model model, Actor by) {
        forms.mustJudge(by);
        List<Row> rows = chosen.stream().distinct().map(id -> row(id, by)).toList();
        model.addAttribute(
                "rows", rows.stream().filter(row -> row.why().isEmpty()).toList());
        model.addAttribute(
                "left", rows.stream().filter(row -> !row.why().isEmpty()).toList());
        return "dissemination/judge-together";
    }

    private Row row(ReturnId id, Actor by) {
        ReturnStory story = views.story(id, by);
        Optional<ClaimView> waiting = story.waitingClaim();
        if (waiting.isEmpty()) {
            return new Row(story.now(), null, List.of(), "No claim waits for a judgement any more");
        }
        ClaimView claim = waiting.get();
        Verdict may = JudgingTogether.mayBeTogether(claim.made().rung()).and(forms.mayJudge(id, by));
        return new Row(story.now(), claim, words.lines(claim.made().claim(), claim.evidence()), may.reason());
    }
}
