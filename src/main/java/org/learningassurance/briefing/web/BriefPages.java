package org.learningassurance.briefing.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.briefing.BriefPapers;
import org.learningassurance.briefing.BriefSection;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefStatus;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.briefing.BriefView;
import org.learningassurance.briefing.SectionChange;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Panels;
import org.learningassurance.shared.web.Tag;
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

/** One brief: to read and print, with its versions, what changed between them, and its next step. */
@Controller
@RequestMapping("/briefs/{address}")
class BriefPages {

    private static final String APPROVE = "approve";
    private static final String RETURN = "return";

    private final BriefService briefs;
    private final BriefPapers papers;
    private final LearningPointService learning;
    private final LearningSources sources;
    private final DirectoryService directory;
    private final Panels panels;

    BriefPages(
            BriefService briefs,
            BriefPapers papers,
            LearningPointService learning,
            LearningSources sources,
            DirectoryService directory,
            Panels panels) {
        this.briefs = briefs;
        this.papers = papers;
        this.learning = learning;
        this.sources = sources;
        this.directory = directory;
        this.panels = panels;
    }

    /** One version in the table of versions. */
    record Row(BriefVersion version, Tag status, String author, boolean hasEarlier) {}

    /** What the reader may do with the version that is shown. */
    record Steps(boolean edit, boolean decide, boolean wroteIt, boolean issue, boolean newVersion, boolean withdraw) {

        static Steps of(BriefVersion version, Actor by) {
            BriefStatus status = version.status();
            boolean wroteIt = by.person() != null && version.writers().contains(by.person());
            boolean mayApprove = by.businessUnit() || by.reviewGroup();
            return new Steps(
                    by.businessUnit() && status.beingWritten(),
                    mayApprove && status == BriefStatus.APPROVAL_ASKED,
                    wroteIt,
                    by.businessUnit() && status == BriefStatus.APPROVED,
                    by.businessUnit() && status.finished(),
                    by.businessUnit() && !status.finished());
        }

        static Steps none() {
            return new Steps(false, false, false, false, false, false);
        }
    }

    @GetMapping
    String page(@PathVariable String address, Model model, Actor by) {
        BriefView view = briefs.get(address, by);
        model.addAttribute("form", new DecisionForm());
        return show(view, view.latest(), Steps.of(view.latest(), by), model, by);
    }

    @GetMapping("/versions/{number}")
    String version(@PathVariable String address, @PathVariable int number, Model model, Actor by) {
        BriefView view = briefs.get(address, by);
        BriefVersion version = view.numbered(number).orElseThrow(() -> new NotFound("version of this brief"));
        model.addAttribute("form", new DecisionForm());
        Steps steps = version == view.latest() ? Steps.of(version, by) : Steps.none();
        return show(view, version, steps, model, by);
    }

    /** @param of the number of the later version; the newest when it is left out */
    @GetMapping("/changes")
    String changes(
            @PathVariable String address, @RequestParam(required = false) @Nullable Integer of, Model model, Actor by) {
        BriefView view = briefs.get(address, by);
        BriefVersion later =
                of == null ? view.latest() : view.numbered(of).orElseThrow(() -> new NotFound("version of this brief"));
        BriefVersion earlier = view.issuedBefore(later).orElseThrow(() -> new NotFound("earlier version"));
        model.addAttribute("brief", view.brief());
        model.addAttribute("earlier", earlier);
        model.addAttribute("later", later);
        model.addAttribute("changes", SectionChange.between(earlier.text(), later.text()));
        model.addAttribute("added", named(later, earlier, by));
        model.addAttribute("dropped", named(earlier, later, by));
        return "briefing/changes";
    }

    @PostMapping("/approval")
    String askApproval(
            @PathVariable("address") BriefVersionId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        return step(id, errors, () -> briefs.askApproval(id, version, by), "Approval is asked", model, next, by);
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable("address") BriefVersionId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        return switch (form.decision) {
            case APPROVE ->
                step(id, errors, () -> briefs.approve(id, version, by), "The brief is approved", model, next, by);
            case RETURN ->
                step(
                        id,
                        errors,
                        () -> briefs.returnForWork(id, form.reason, version, by),
                        "The brief is returned to its author",
                        model,
                        next,
                        by);
            default -> {
                errors.rejectValue("decision", "missing", "Select whether you approve or return the brief");
                yield again(id, model, by);
            }
        };
    }

    @PostMapping("/issue")
    String issue(
            @PathVariable("address") BriefVersionId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        return step(id, errors, () -> briefs.issue(id, version, by), "The brief is issued", model, next, by);
    }

    @GetMapping("/withdraw")
    String withdrawing(@PathVariable String address, Model model, Actor by) {
        BriefView view = briefs.get(address, by);
        model.addAttribute("form", new DecisionForm());
        return showWithdraw(view, view.latest(), model);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable("address") BriefVersionId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        if (errors.hasErrors() || !Forms.attempt(errors, () -> briefs.withdraw(id, form.reason, version, by))) {
            return showWithdraw(briefs.ofVersion(id, by), briefs.theVersion(id), model);
        }
        return done(id, "The version is withdrawn", next, by);
    }

    private String step(
            BriefVersionId id,
            BindingResult errors,
            Runnable work,
            String said,
            Model model,
            RedirectAttributes next,
            Actor by) {
        if (errors.hasErrors() || !Forms.attempt(errors, work)) {
            return again(id, model, by);
        }
        return done(id, said, next, by);
    }

    private String done(BriefVersionId id, String said, RedirectAttributes next, Actor by) {
        String ref = briefs.ofVersion(id, by).brief().ref();
        next.addFlashAttribute("done", ref + ": " + said);
        return "redirect:/briefs/" + ref;
    }

    private String again(BriefVersionId id, Model model, Actor by) {
        BriefView view = briefs.ofVersion(id, by);
        BriefVersion version = briefs.theVersion(id);
        return show(view, version, Steps.of(version, by), model, by);
    }

    private String show(BriefView view, BriefVersion version, Steps steps, Model model, Actor by) {
        Map<PersonId, String> names = names(view);
        model.addAttribute("brief", view.brief());
        model.addAttribute("version", version);
        model.addAttribute("latest", view.latest());
        model.addAttribute("subject", Subject.of(view.brief().id()));
        model.addAttribute("status", BriefTags.of(version.status()));
        model.addAttribute("author", names.getOrDefault(version.author(), ""));
        model.addAttribute("approver", version.approvedBy().map(names::get).orElse(""));
        model.addAttribute("sections", BriefSection.values());
        model.addAttribute("learningPoints", covered(version, by));
        model.addAttribute("review", reviewOf(view, by));
        model.addAttribute("earlier", view.issuedBefore(version).orElse(null));
        model.addAttribute("rows", rows(view, names));
        model.addAttribute("steps", steps);
        model.addAttribute("paper", papers.paper(view.brief().ref(), version.number(), by));
        model.addAttribute("partnership", by.partnership());
        model.addAttribute("panels", panels.of(Subject.of(view.brief().id()), by));
        model.addAttribute(
                "decisions",
                List.of(
                        new Option(APPROVE, "Approve it", "It can then be issued"),
                        new Option(RETURN, "Return it to its author", "Say what must be changed")));
        return "briefing/brief";
    }

    private static String showWithdraw(BriefView view, BriefVersion version, Model model) {
        model.addAttribute("brief", view.brief());
        model.addAttribute("version", version);
        return "briefing/withdraw";
    }

    private static List<Row> rows(BriefView view, Map<PersonId, String> names) {
        return view.versions().stream()
                .map(version -> new Row(
                        version,
                        BriefTags.of(version.status()),
                        names.getOrDefault(version.author(), ""),
                        view.issuedBefore(version).isPresent()))
                .toList();
    }

    private Map<PersonId, String> names(BriefView view) {
        return view.versions().stream()
                .flatMap(version -> Stream.concat(Stream.of(version.author()), version.approvedBy().stream()))
                .distinct()
                .map(directory::person)
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** The learning points of the version that the reader may see (R11). */
    private List<LearningPoint> covered(BriefVersion version, Actor by) {
        List<LearningPoint> seen = by.partnership()
                ? List.copyOf(learning.theLearningPoints(version.covers()).values())
                : learning.list(LearningPointFilter.all(), by);
        return seen.stream()
                .filter(each -> version.covers().contains(each.id()))
                .sorted(Comparator.comparing(LearningPoint::ref))
                .toList();
    }

    private List<String> named(BriefVersion one, BriefVersion other, Actor by) {
        return covered(one, by).stream()
                .filter(each -> !other.covers().contains(each.id()))
                .map(LearningPoint::ref)
                .toList();
    }

    private LearningSources.@Nullable Source<?> reviewOf(BriefView view, Actor by) {
        if (!by.readsWhatIsPublished()) {
            return null;
        }
        return sources.reviews(by).stream()
                .filter(review -> review.id().equals(view.brief().review().orElse(null)))
                .findFirst()
                .orElse(null);
    }

    /** What is typed to approve, return or withdraw. */
    static class DecisionForm {

        String decision = "";
        String reason = "";
    }
}
