package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.ChangesService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Forms;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed between two days: by default since the last meeting of the review group. */
@Controller
class ChangedPage {

    private final ChangesService changes;
    private final Dates dates;
    private final Clock clock;

    ChangedPage(ChangesService changes, Dates dates, Clock clock) {
        this.changes = changes;
        this.dates = dates;
        this.clock = clock;
    }

    static class Days {
        DateInput since = new DateInput();
        DateInput until = new DateInput();
    }

    /**
     * @param from first day as an address carries it, 2026-05-01; read only when no form was sent
     * @param sent set when the days were typed into the form, which then stand in it
     */
    @GetMapping("/assurance/changed")
    String page(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(name = "since.day", required = false) @Nullable String sent,
            @ModelAttribute("form") Days form,
            BindingResult errors,
            Model model,
            Actor by) {
        LocalDate usual = changes.usualFrom(by);
        if (sent == null) {
            form.since = from == null ? DateInput.of(usual) : parts(from);
            form.until = to == null ? DateInput.of(LocalDate.now(clock)) : parts(to);
        }
        LocalDate first = form.since.toDate(errors, "since", "The first day");
        LocalDate last = form.until.toDate(errors, "until", "The second day");
        if (first != null && last != null) {
            Forms.result(errors, () -> changes.between(first, last, by))
                    .ifPresent(found -> model.addAttribute("changed", ChangedLists.of(found, dates)));
        }
        return "reporting/changed";
    }

    @GetMapping("/assurance/changed.{ending:csv|xlsx}")
    ResponseEntity<byte[]> file(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @PathVariable String ending,
            Actor by) {
        ChangedLists changed = ChangedLists.of(changes.between(from, to, by), dates);
        return ending.equals("xlsx")
                ? changed.sheet().asExcel()
                : changed.sheet().asCsv();
    }

    /** What stands in an address, taken apart as it is, so that the form shows it again whatever it was. */
    private static DateInput parts(String typed) {
        String[] parts = typed.split("-", 3);
        return new DateInput(parts.length > 2 ? parts[2] : "", parts.length > 1 ? parts[1] : "", parts[0]);
    }
}
