package org.learningassurance.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an agency has given as evidence, and describing a new piece of it. */
@Controller
class EvidencePages {

    private static final int SIZE = 25;

    private final EvidenceService evidence;
    private final DirectoryService directory;

    EvidencePages(EvidenceService evidence, DirectoryService directory) {
        this.evidence = evidence;
        this.directory = directory;
    }

    @GetMapping("/evidence")
    String list(@RequestParam(defaultValue = "1") int page, Model model, Actor by) {
        model.addAttribute("list", Slice.of(evidence.mine(by), page, SIZE));
        model.addAttribute("mayAdd", isLead(by));
        model.addAttribute("ofAnAgency", !by.agencies().isEmpty());
        return "evidence/list";
    }

    @GetMapping("/evidence/{id}")
    String page(
            @PathVariable EvidenceId id, @RequestParam(required = false) @Nullable String back, Model model, Actor by) {
        EvidenceView view = evidence.get(id, by);
        model.addAttribute("view", view);
        model.addAttribute("strength", evidence.strengthOf(view.item()));
        model.addAttribute("mayAdd", isLead(by) && by.ofAgency(view.item().agency()));
        model.addAttribute("returnTo", BackToTheForm.safe(back));
        return "evidence/item";
    }

    @GetMapping("/evidence/new")
    String form(@RequestParam(required = false) @Nullable String back, Model model, Actor by) {
        EvidenceForm form = new EvidenceForm();
        form.agency = by.agencies().stream().findFirst().orElse(null);
        model.addAttribute("form", form);
        return show(back, model, by);
    }

    @PostMapping("/evidence/new")
    String add(
            @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            Model model,
            RedirectAttributes next,
            Actor by) {
        EvidenceDetails details = form.details(errors);
        Forms.object(errors, evidence.objections(details));
        AgencyId agency = form.agency;
        if (agency == null && !errors.hasFieldErrors("agency")) {
            errors.rejectValue("agency", "missing", "Choose the agency that the evidence is of");
        }
        if (agency == null || errors.hasErrors()) {
            return show(back, model, by);
        }
        return Forms.result(errors, () -> evidence.add(agency, details, by))
                .map(id -> {
                    next.addFlashAttribute("done", "The evidence is added. Add a file if you have one");
                    if (!BackToTheForm.safe(back).isEmpty()) {
                        next.addAttribute("back", back);
                    }
                    return "redirect:/evidence/" + id;
                })
                .orElseGet(() -> show(back, model, by));
    }

    private String show(@Nullable String back, Model model, Actor by) {
        if (!isLead(by)) {
            throw new NotAllowed("a lead of the agency");
        }
        List<Agency> agencies = by.agencies().stream().map(directory::agency).toList();
        model.addAttribute("agencies", Option.of(agencies, agency -> agency.id().value(), Agency::name));
        model.addAttribute("kinds", Option.of(EvidenceKind.values(), EvidenceKind::label));
        model.addAttribute("independences", Option.of(Independence.values(), Independence::label));
        model.addAttribute("returnTo", BackToTheForm.safe(back));
        return "evidence/new";
    }

    private static boolean isLead(Actor by) {
        return by.is(Role.AGENCY_TRAINING_LEAD, Role.AGENCY_STRATEGIC_LEAD);
    }
}
