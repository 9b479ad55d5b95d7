package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.SharedAnswerService;
import org.learningassurance.dissemination.SharedAnswerView;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Confirming several learning points that were shared together: chosen from a list, filled in once, checked, sent. The form remembers
 * itself what of it is sent, so that it needs no key: sent twice, it goes on where it stopped.
 */
@Controller
@RequestMapping("/returns/together")
class SharedAnswerPages {

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\..*");

    private final SharedAnswerService answers;
    private final ReturnForms forms;
    private final ClaimWords words;
    private final TypedFields typed;
    private final WhatIsNext next;
    private final EvidenceChoice evidence;

    SharedAnswerPages(
            SharedAnswerService answers,
            ReturnForms forms,
            ClaimWords words,
            TypedFields typed,
            WhatIsNext next,
            EvidenceChoice evidence) {
        this.answers = answers;
        this.forms = forms;
        this.words = words;
        this.typed = typed;
        this.next = next;
        this.evidence = evidence;
    }

    /** A form with what is wrong with it, and the claims that it makes. */
    private record Bound(SharedForm form, BindingResult errors, Map<ReturnId, DisseminationClaim> claims) {}

    /** What is sent for one return, written out. */
    record Line(SharedAnswerView.Item item, String reached, String why) {}

    /** What was sent for one return, and what comes next. */
    record Sent(SharedAnswerView.Item item, String reached, List<String> next) {}

    /** What was left out, and what was typed for it. */
    record Left(SharedAnswerView.Item item, String typed) {}

    @GetMapping
    String goOn(Actor by) {
        return answers.unfinished(by)
                .map(answer -> "redirect:/returns/together/" + answer.id())
                .orElse("redirect:/returns");
    }

    @PostMapping
    String begin(
            @RequestParam(name = "return", required = false) @Nullable List<ReturnId> chosen,
            @RequestParam(required = false) @Nullable String from,
            RedirectAttributes flash,
            Actor by) {
        List<ReturnId> returns = chosen == null ? List.of() : chosen;
        if (returns.size() == 1) {
            return "redirect:/returns/" + returns.get(0) + "/claim";
        }
        try {
            return "redirect:/returns/together/" + answers.begin(returns, by);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("notice", refusal.reason());
            return "work".equals(from) ? "redirect:/" : "redirect:/returns";
        }
    }

    @GetMapping("/{id}")
    String form(@PathVariable UUID id, Model model, Actor by) {
        SharedAnswerView answer = answers.view(id, by);
        if (answer.sent()) {
            return "redirect:/returns/together/{id}/sent";
        }
        SharedForm form = new SharedForm();
        if (answer.fields().isEmpty()) {
            prefill(form, answer, model, by);
        } else {
            typed.into(form, answer.fields());
        }
        form.align(answer.toSend());
        model.addAttribute("form", form);
        return show(answer, model, by);
    }

    private void prefill(SharedForm form, SharedAnswerView answer, Model model, Actor by) {
        answer.first()
                .flatMap(item -> forms.lastAnswer(item.view().id(), Rung.DISSEMINATED, by))
                .ifPresent(earlier -> model.addAttribute("filledIn", form.fillFrom(earlier, words)));
    }

    @PostMapping("/{id}")
    String fillIn(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "continue") String act,
            Model model,
            RedirectAttributes flash,
            Actor by) {
        SharedAnswerView answer = answers.view(id, by);
        if (answer.sent()) {
            return "redirect:/returns/together/{id}/sent";
        }
        Map<String, List<String>> fields = TypedFields.of(sent, "act");
        fields.keySet().removeIf(name -> isOfNoRow(name, answer));
        Bound bound = bound(answer, fields);
        SharedForm.keepWhatIsNotShown(fields, answer);
        if (act.equals("save")) {
            return putAside(answer, bound, fields, model, flash, by);
        }
        object(bound, answer, by);
        if (bound.errors().hasErrors() || !keep(id, bound.errors(), fields, by)) {
            return again(answer, bound, model, by);
        }
        return "redirect:/returns/together/{id}/check";
    }

    private String putAside(
            SharedAnswerView answer,
            Bound bound,
            Map<String, List<String>> fields,
            Model model,
            RedirectAttributes flash,
            Actor by) {
        Bound unjudged = new Bound(bound.form(), new DirectFieldBindingResult(bound.form(), "form"), bound.claims());
        if (!keep(answer.id(), unjudged.errors(), fields, by)) {
            return again(answer, unjudged, model, by);
        }
        flash.addFlashAttribute("done", "What you typed is saved. You can finish it on any device");
        return "redirect:/returns";
    }

    private boolean keep(UUID id, BindingResult errors, Map<String, List<String>> fields, Actor by) {
        return Forms.attempt(errors, () -> answers.save(id, fields, by));
    }

    @GetMapping("/{id}/check")
    String check(@PathVariable UUID id, Model model, Actor by) {
        SharedAnswerView answer = answers.view(id, by);
        if (answer.sent()) {
            return "redirect:/returns/together/{id}/sent";
        }
        Bound bound = checked(answer, by);
        return bound.errors().hasErrors() || bound.claims().isEmpty()
                ? "redirect:/returns/together/{id}"
                : showCheck(answer, bound, model, by);
    }

    @PostMapping("/{id}/check")
    String send(@PathVariable UUID id, Model model, RedirectAttributes flash, Actor by) {
        SharedAnswerView answer = answers.view(id, by);
        if (answer.sent()) {
            return "redirect:/returns/together/{id}/sent";
        }
        Bound bound = checked(answer, by);
        if (bound.errors().hasErrors()) {
            return isSentMeanwhile(answer, by)
                    ? "redirect:/returns/together/{id}/sent"
                    : again(answer, bound, model, by);
        }
        if (Forms.isReopening()) {
            return showCheck(answer, bound, model, by);
        }
        Optional<Boolean> done = Forms.result(bound.errors(), () -> answers.send(id, bound.claims(), by));
        if (done.isEmpty()) {
            return again(answer, bound, model, by);
        }
        if (done.get()) {
            return "redirect:/returns/together/{id}/sent";
        }
        flash.addFlashAttribute(
                "notice", "What is below was changed since you opened it, and is not sent yet. Look at it again");
        return "redirect:/returns/together/{id}";
    }

    /** A double click: what the other click has sent already can be claimed no more. */
    private boolean isSentMeanwhile(SharedAnswerView looked, Actor by) {
        SharedAnswerView now = answers.view(looked.id(), by);
        return now.sent() || now.toSend().size() < looked.toSend().size();
    }

    @GetMapping("/{id}/sent")
    String sent(@PathVariable UUID id, Model model, Actor by) {
        SharedAnswerView answer = answers.view(id, by);
        if (!answer.sent()) {
            return "redirect:/returns/together/{id}";
        }
        model.addAttribute("answer", answer);
        model.addAttribute(
                "sent", answer.done().stream().map(item -> sent(item, by)).toList());
        SharedForm form = new SharedForm();
        typed.into(form, answer.fields());
        model.addAttribute("left", left(answer, form));
        model.addAttribute("note", form.note);
        return "dissemination/together-sent";
    }

    private Sent sent(SharedAnswerView.Item item, Actor by) {
        DisseminationClaim claim =
                (DisseminationClaim) Objects.requireNonNull(item.claim()).claim();
        return new Sent(
                item,
                ClaimWords.reached(claim.reach()),
                next.afterSending(item.view().id(), by));
    }

    private static List<Left> left(SharedAnswerView answer, SharedForm form) {
        return answer.leftOut().stream()
                .map(item -> new Left(item, form.typedFor(item.view().id())))
                .toList();
    }

    private Bound checked(SharedAnswerView answer, Actor by) {
        Bound bound = bound(answer, answer.fields());
        object(bound, answer, by);
        return bound;
    }

    private Bound bound(SharedAnswerView answer, Map<String, List<String>> fields) {
        SharedForm form = new SharedForm();
        BindingResult errors = typed.into(form, fields);
        form.align(answer.toSend());
        Map<ReturnId, DisseminationClaim> claims = new LinkedHashMap<>();
        for (int row = 0; row < answer.toSend().size(); row++) {
            claims.put(answer.toSend().get(row).view().id(), form.claim(row, errors));
        }
        return new Bound(form, errors, claims);
    }

    /** Puts what the policies object to on the fields, each field once, and names the learning point where it is about one. */
    private void object(Bound bound, SharedAnswerView answer, Actor by) {
        List<SharedAnswerView.Item> items = answer.toSend();
        for (int row = 0; row < items.size(); row++) {
            ReturnId id = items.get(row).view().id();
            DisseminationClaim claim = bound.claims().get(id);
            if (claim != null) {
                for (Verdict verdict : forms.objections(id, claim, by)) {
                    reject(bound.errors(), verdict, row, items.get(row).view().reference());
                }
            }
        }
    }

    private static void reject(BindingResult errors, Verdict verdict, int row, String reference) {
        String about = verdict.field();
        if (about == null) {
            errors.reject(verdict.rule(), reference + ": " + verdict.reason());
            return;
        }
        String field = SharedForm.field(row, about);
        if (!errors.hasFieldErrors(field)) {
            String reason = SharedForm.isCommon(about) ? verdict.reason() : reference + ": " + verdict.reason();
            errors.rejectValue(field, verdict.rule(), reason);
        }
    }

    /** A row that the page did not offer is not made room for. */
    private static boolean isOfNoRow(String name, SharedAnswerView answer) {
        Matcher row = ROW.matcher(name);
        return name.startsWith("rows")
                && (!row.matches()
                        || row.group(1).length() > 3
                        || Integer.parseInt(row.group(1)) >= answer.items().size());
    }

    private String again(SharedAnswerView answer, Bound bound, Model model, Actor by) {
        model.addAttribute("form", bound.form());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", bound.errors());
        return show(answer, model, by);
    }

    private String show(SharedAnswerView answer, Model model, Actor by) {
        model.addAttribute("answer", answer);
        model.addAttribute("routes", Option.of(Route.values(), Route::label));
        model.addAttribute("trainings", Option.of(TrainingUpdated.values(), TrainingUpdated::label));
        model.addAttribute(
                "evidenceOptions",
                ofOneAgency(answer).map(agency -> evidence.of(agency, by)).orElse(List.of()));
        return "dissemination/together";
    }

    /** Whose evidence all of the answers can rest on: somebody may answer for two agencies at once, and then it is nobody's. */
    private static Optional<AgencyId> ofOneAgency(SharedAnswerView answer) {
        List<AgencyId> agencies = answer.toSend().stream()
                .map(item -> item.view().agency())
                .distinct()
                .toList();
        return agencies.size() == 1 ? Optional.of(agencies.get(0)) : Optional.empty();
    }

    private String showCheck(SharedAnswerView answer, Bound bound, Model model, Actor by) {
        List<Line> lines = new ArrayList<>();
        answer.toSend().forEach(item -> {
            DisseminationClaim claim = bound.claims().get(item.view().id());
            if (claim != null) {
                lines.add(new Line(item, ClaimWords.reached(claim.reach()), ClaimWords.why(claim.reach())));
            }
        });
        DisseminationClaim common = bound.claims().values().stream().findFirst().orElseThrow();
        List<EvidenceView> chosen = ofOneAgency(answer)
                .map(agency -> evidence.chosen(common.evidence(), agency, by))
                .orElse(List.of());
        model.addAttribute("answer", answer);
        model.addAttribute("common", words.common(common, chosen));
        model.addAttribute("lines", lines);
        return "dissemination/together-check";
    }
}
