package org.learningassurance.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.AgencyKind;
import org.learningassurance.directory.AgencyLine;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Subject;
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

/** The list of agencies, one agency, and adding one. */
@Controller
class AgencyPages {

    private static final int LINES = 50;

    private final DirectoryViews views;
    private final DirectoryService directory;
    private final AgencyService agencies;

    AgencyPages(DirectoryViews views, DirectoryService directory, AgencyService agencies) {
        this.views = views;
        this.directory = directory;
        this.agencies = agencies;
    }

    static class AgencyForm {
        @NotBlank(message = "Enter the name of the agency")
        private String name = "";

        @NotBlank(message = "Enter a short code")
        private String code = "";

        @NotBlank(message = "Select what kind of agency it is")
        private String kind = "";
    }

    /** What the list is narrowed to. */
    record Filter(String name, String kind, boolean lacking) {

        boolean admits(AgencyLine line) {
            return (name.isEmpty()
                            || line.agency().name().toLowerCase(Locale.UK).contains(name.toLowerCase(Locale.UK)))
                    && (kind.isEmpty() || line.agency().kind().code().equals(kind))
                    && (!lacking || line.lacksSomebody());
        }
    }

    @GetMapping("/agencies")
    String list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean lacking,
            @RequestParam(defaultValue = "1") int page,
            Actor by,
            Model model) {
        Filter filter = new Filter(name.strip(), kind, lacking);
        List<AgencyLine> lines =
                views.agencies(by).stream().filter(filter::admits).toList();
        model.addAttribute("list", Slice.of(lines, page, LINES))
                .addAttribute("filter", filter)
                .addAttribute("chosen", chosen(filter))
                .addAttribute("kinds", directory.kinds())
                .addAttribute("manages", views.manages(by))
                .addAttribute("partnership", by.partnership());
        return "directory/agencies";
    }

    @GetMapping("/agencies/{id}")
    String show(@PathVariable AgencyId id, Actor by, Model model) {
        model.addAttribute("view", views.agency(id, by));
        model.addAttribute("subject", Subject.of(id));
        return "directory/agency";
    }

    @GetMapping("/agencies/new")
    String add(@ModelAttribute("form") AgencyForm form, Actor by, Model model) {
        mustManage(by);
        return addPage(model);
    }

    @PostMapping("/agencies/new")
    String add(
            @Valid @ModelAttribute("form") AgencyForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        mustManage(by);
        if (errors.hasErrors()) {
            return addPage(model);
        }
        return Forms.result(errors, () -> agencies.addAgency(new NewAgency(form.code, form.name, form.kind), by))
                .map(id -> {
                    next.addFlashAttribute(
                            "done", "The agency is added. Add its training lead and strategic lead next");
                    return "redirect:/agencies/" + id;
                })
                .orElseGet(() -> addPage(model));
    }

    private void mustManage(Actor by) {
        if (!views.manages(by)) {
            throw new NotAllowed("the business unit or an administrator");
        }
    }

    private String addPage(Model model) {
        model.addAttribute("kinds", Option.of(directory.kinds(), AgencyKind::code, AgencyKind::name));
        return "directory/agency-new";
    }

    private List<Option> chosen(Filter filter) {
        return Stream.of(
                        option("name", filter.name().isEmpty() ? null : "Name has “" + filter.name() + "”"),
                        option(
                                "kind",
                                directory.kinds().stream()
                                        .filter(kind -> kind.code().equals(filter.kind()))
                                        .map(AgencyKind::name)
                                        .findFirst()
                                        .orElse(null)),
                        option("lacking", filter.lacking() ? "A lead is missing" : null))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Option> option(String parameter, @Nullable String label) {
        return label == null ? List.of() : List.of(Option.of(parameter, label));
    }
}
