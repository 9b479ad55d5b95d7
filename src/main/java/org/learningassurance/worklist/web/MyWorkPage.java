package org.learningassurance.worklist.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Sheet;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.shared.web.Tag;
import org.learningassurance.worklist.OpenWork;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkCount;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkOrder;
import org.learningassurance.worklist.WorkQueue;
import org.learningassurance.worklist.WorklistService;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page: what is asked of the actor, overdue first, one click from the form. */
@Controller
class MyWorkPage {

    private static final int PAGE_SIZE = 25;
    private static final List<String> COLUMNS =
            List.of("About", "What is asked", "Agency", "Priority", "By when", "In time", "Of whom");
    private static final String RETURN = "return";
    private static final String CLAIM = "claim";

    private final WorklistService worklist;
    private final DirectoryService directory;

    MyWorkPage(WorklistService worklist, DirectoryService directory) {
        this.worklist = worklist;
        this.directory = directory;
    }

    /**
     * One step of the list.
     *
     * @param link the form for whoever is asked, else the page of what it is about; empty when the actor may not read it
     * @param asked who does it, as words; empty in the actor's own queue
     * @param tick as what it can be ticked, to be done together with others; empty when it is done by itself
     */
    record Row(OpenWork work, String link, Tag tag, boolean high, String asked, String tick) {}

    @GetMapping("/")
    String show(
            @ModelAttribute("form") WorkFilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        List<WorkCount> counts = worklist.counts(by);
        WorkQueue queue = queue(form, counts);
        Slice<OpenWork> found = worklist.find(form.asFilter(queue), form.order(), Slice.asked(page), PAGE_SIZE, by);
        List<Row> rows =
                found.items().stream().map(work -> row(work, queue, by)).toList();
        model.addAttribute("list", new Slice<>(rows, found.page(), found.size(), found.total()));
        model.addAttribute("ticksReturns", several(rows, RETURN));
        model.addAttribute("ticksClaims", several(rows, CLAIM));
        model.addAttribute("ticks", several(rows, RETURN) || several(rows, CLAIM));
        model.addAttribute("sort", form.sorted());
        model.addAttribute("order", orderWords(form.order()));
        model.addAttribute("agencyToo", by.partnership());
        model.addAttribute("held", held(by));
        model.addAttribute("queue", queue);
        model.addAttribute("counts", counts);
        model.addAttribute("chosen", chosen(form));
        model.addAttribute("kinds", kinds(by));
        model.addAttribute("agencies", by.partnership() ? agencies() : List.of());
        model.addAttribute("othersToo", queue != WorkQueue.MINE);
        model.addAttribute("empty", emptyWords(queue, form));
        return "worklist/my-work";
    }

    @GetMapping("/work.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("form") WorkFilterForm form, BindingResult errors, Actor by) {
        return sheet(form, by).asCsv();
    }

    @GetMapping("/work.xlsx")
    ResponseEntity<byte[]> excel(@ModelAttribute("form") WorkFilterForm form, BindingResult errors, Actor by) {
        return sheet(form, by).asExcel();
    }

    /** What the list shows, all pages of it. */
    private Sheet sheet(WorkFilterForm form, Actor by) {
        WorkQueue queue = queue(form, worklist.counts(by));
        List<List<Object>> rows = worklist.all(form.asFilter(queue), form.order(), by).stream()
                .map(work -> List.<Object>of(
                        work.item().reference(),
                        work.item().kind().label(),
                        work.agencyName(),
                        work.item().priority().label(),
                        work.item().dueOn(),
                        Tag.of(work.timeliness()).label(),
                        asked(work)))
                .toList();
        return new Sheet("My work", COLUMNS, rows);
    }

    /** The one that was chosen; else the actor's own, or the team's for somebody of whom nothing is asked in person. */
    private static WorkQueue queue(WorkFilterForm form, List<WorkCount> counts) {
        if (form.queue != null && counts.stream().anyMatch(count -> count.queue() == form.queue)) {
            return form.queue;
        }
        boolean nothingOfMyOwn = open(counts, WorkQueue.MINE) == 0 && open(counts, WorkQueue.TEAM) > 0;
        return nothingOfMyOwn ? WorkQueue.TEAM : WorkQueue.MINE;
    }

    private static int open(List<WorkCount> counts, WorkQueue queue) {
        return counts.stream()
                .filter(count -> count.queue() == queue)
                .mapToInt(WorkCount::open)
                .sum();
    }

    private static Row row(OpenWork work, WorkQueue queue, Actor by) {
        boolean mine = by.holds(work.item().post());
        return new Row(
                work,
                link(work.item(), mine, by),
                Tag.of(work.timeliness()),
                work.item().priority() == Priority.HIGH,
                queue == WorkQueue.MINE ? "" : asked(work),
                tick(work.item(), mine, by));
    }

    private static String link(WorkItem item, boolean mine, Actor by) {
        if (mine) {
            return item.form();
        }
        return item.opensFor(by) ? item.path() : "";
    }

    /** Whether the actor may do it is judged when it is done; here it only has to be likely. */
    private static String tick(WorkItem item, boolean mine, Actor by) {
        if (item.kind() == WorkItemKind.CONFIRM_DISSEMINATION) {
            return mine ? RETURN : "";
        }
        boolean reachedByTelling = item.rung()
                .filter(rung -> rung.compareTo(Rung.IMPLEMENTED) <= 0)
                .isPresent();
        boolean judges = by.businessUnit() || by.reviewGroup();
        return item.kind() == WorkItemKind.JUDGE_CLAIM && judges && reachedByTelling ? CLAIM : "";
    }

    private static boolean several(List<Row> rows, String tick) {
        return rows.stream().filter(row -> row.tick().equals(tick)).count() > 1;
    }

    private static String orderWords(WorkOrder order) {
        return switch (order.by()) {
            case DUE -> order.descending() ? "latest due first" : "earliest due first";
            case AGENCY -> "by agency" + (order.descending() ? ", backwards" : "");
            case ABOUT -> "by what it is about" + (order.descending() ? ", backwards" : "");
        };
    }

    /** The posts of an agency that the actor holds and may have moved on from. */
    private List<Post> held(Actor by) {
        return directory.posts(by.posts()).stream()
                .filter(post -> post.role().ofOneAgency()
                        && post.holder().filter(by.whoever()::equals).isPresent())
                .toList();
    }

    private static String asked(OpenWork work) {
        return work.orphaned() ? work.postTitle() + ": nobody at present" : work.askedName() + ", " + work.postTitle();
    }

    private static List<Option> kinds(Actor by) {
        return Arrays.stream(WorkItemKind.values())
                .filter(kind -> by.partnership() || kind.whose() == WhoseWork.AGENCY)
                .map(kind -> Option.of(kind.name(), kind.label()))
                .toList();
    }

    private List<Option> agencies() {
        return Option.of(directory.activeAgencies(), Agency::id, Agency::name);
    }

    private List<Option> chosen(WorkFilterForm form) {
        List<Option> chosen = new ArrayList<>();
        if (form.kind != null) {
            chosen.add(Option.of("kind", form.kind.label()));
        }
        if (form.agency != null) {
            chosen.add(Option.of("agency", directory.agency(form.agency).name()));
        }
        if (form.overdue) {
            chosen.add(Option.of("overdue", "Overdue only"));
        }
        return chosen;
    }

    private static String emptyWords(WorkQueue queue, WorkFilterForm form) {
        if (form.narrows()) {
            return "Nothing matches. Clear the filters to see all.";
        }
        return switch (queue) {
            case MINE -> "Nothing is asked of you at present. When something is, it stands here and you get an email.";
            case TEAM -> "Nothing is open here at present.";
            case OTHERS -> "Nothing waits for others at present.";
            case OVERDUE -> "Nothing is overdue.";
            case ORPHANED -> "Somebody answers for every post that has open work.";
        };
    }
}
