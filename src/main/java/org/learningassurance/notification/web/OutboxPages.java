package org.learningassurance.notification.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.notification.MessageKind;
import org.learningassurance.notification.MessagePage;
import org.learningassurance.notification.MessageStatus;
import org.learningassurance.notification.OutboxMessage;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
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

/** The outbox, and each mail as it went or would be sent. */
@Controller
@RequestMapping("/outbox")
class OutboxPages {

    private static final int PAGE_SIZE = 25;

    private final OutboxService outbox;

    OutboxPages(OutboxService outbox) {
        this.outbox = outbox;
    }

    /** One mail of the list. */
    record Row(OutboxMessage mail, String subject, Tag tag) {}

    @GetMapping
    String list(
            @ModelAttribute("form") OutboxFilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        Slice<OutboxMessage> found = outbox.outbox(form.asFilter(), Slice.asked(page), PAGE_SIZE, by);
        List<Row> rows = found.items().stream().map(OutboxPages::row).toList();
        model.addAttribute("list", new Slice<>(rows, found.page(), found.size(), found.total()));
        model.addAttribute("hasServer", outbox.hasServer());
        model.addAttribute("chosen", chosen(form));
        model.addAttribute("statuses", Option.of(MessageStatus.values(), MessageStatus::label));
        model.addAttribute("kinds", Option.of(MessageKind.values(), MessageKind::label));
        return "notification/outbox";
    }

    @GetMapping("/{id}")
    String message(@PathVariable MessageId id, Model model, Actor by) {
        MessagePage page = outbox.message(id, by);
        model.addAttribute("mail", page);
        model.addAttribute("tag", MailTags.of(page.message().status()));
        model.addAttribute("secret", page.message().kind() == MessageKind.ACCOUNT);
        model.addAttribute("hasServer", outbox.hasServer());
        return "notification/message";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable MessageId id, RedirectAttributes next, Actor by) {
        outbox.retry(id, by);
        next.addFlashAttribute("done", "The mail is tried again");
        return "redirect:/outbox/" + id;
    }

    private static Row row(OutboxMessage mail) {
        return new Row(
                mail,
                mail.message().subject().orElse("Composed when it is sent"),
                MailTags.of(mail.message().status()));
    }

    private static List<Option> chosen(OutboxFilterForm form) {
        List<Option> chosen = new ArrayList<>();
        if (form.status != null) {
            chosen.add(Option.of("status", form.status.label()));
        }
        if (form.kind != null) {
            chosen.add(Option.of("kind", form.kind.label()));
        }
        return chosen;
    }
}
