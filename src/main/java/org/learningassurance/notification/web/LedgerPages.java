package org.learningassurance.notification.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.notification.DeliveryService;
import org.learningassurance.notification.LedgerRow;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.shared.web.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of reminders and escalations, each with what became of its mail. */
@Controller
class LedgerPages {

    private static final int PAGE_SIZE = 25;

    private final DeliveryService deliveries;
    private final DirectoryService directory;

    LedgerPages(DeliveryService deliveries, DirectoryService directory) {
        this.deliveries = deliveries;
        this.directory = directory;
    }

    /** One row of the list. @param opens whether the reader may open what it is about */
    record Line(LedgerRow row, Tag tag, boolean opens) {}

    @GetMapping("/ledger")
    String list(
            @ModelAttribute("form") LedgerFilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        Slice<LedgerRow> found = deliveries.ledger(form.asFilter(), Slice.asked(page), PAGE_SIZE, by);
        List<Line> lines = found.items().stream()
                .map(row -> new Line(row, MailTags.of(row), row.work().item().opensFor(by)))
                .toList();
        model.addAttribute("list", new Slice<>(lines, found.page(), found.size(), found.total()));
        model.addAttribute("partnership", by.partnership());
        model.addAttribute("chosen", chosen(form));
        model.addAttribute("levels", levels());
        model.addAttribute("agencies", by.partnership() ? agencies() : List.of());
        return "notification/ledger";
    }

    private static List<Option> levels() {
        return Arrays.stream(ChaseLevel.values())
                .filter(level -> level != ChaseLevel.NONE)
                .map(level -> Option.of(level.name(), level.label()))
                .toList();
    }

    private List<Option> agencies() {
        return Option.of(directory.agencies(), Agency::id, Agency::name);
    }

    private List<Option> chosen(LedgerFilterForm form) {
        List<Option> chosen = new ArrayList<>();
        if (form.item != null) {
            chosen.add(Option.of("item", "One step of work"));
        }
        if (form.agency != null) {
            chosen.add(Option.of("agency", directory.agency(form.agency).name()));
        }
        if (form.level != null) {
            chosen.add(Option.of("level", form.level.label()));
        }
        return chosen;
    }
}
