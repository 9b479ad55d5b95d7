package org.learningassurance.notification;

import java.time.LocalDate;
import java.util.List;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.PublicAddress;
import org.learningassurance.worklist.OpenWork;
import org.springframework.stereotype.Component;

/** The words of mails. Of each step: its reference, what is asked, by when, and a link; never anything of the learning (R16). */
@Component
class LetterText {

    private static final String SERVICE = "Track learning from reviews";

    private final PublicAddress address;
    private final Dates dates;

    LetterText(PublicAddress address, Dates dates) {
        this.address = address;
        this.dates = dates;
    }

    Letter digest(String name, LocalDate today, List<OpenWork> open, long more) {
        long overdue = open.stream().filter(OpenWork::overdue).count();
        StringBuilder body = new StringBuilder();
        greet(body, name);
        paragraph(body, "This is what is open for you on " + dates.day(today) + ".");
        section(body, "Overdue", Timeliness.OVERDUE, "was due on", open);
        section(body, "Due soon", Timeliness.DUE_SOON, "by", open);
        section(body, "Later", Timeliness.NOT_YET_DUE, "by", open);
        end(body, more);
        String subject =
                SERVICE + ": " + (open.size() + more) + " open" + (overdue == 0 ? "" : ", " + overdue + " overdue");
        return new Letter(subject, body.toString());
    }

    Letter escalation(String name, Escalation why, List<OpenWork> late, long more) {
        StringBuilder body = new StringBuilder();
        greet(body, name);
        paragraph(body, why.opening());
        late.forEach(work -> step(
                body, work, work.overdue() ? "was due on" : "by", work.item().path()));
        end(body, more);
        String what = late.size() == 1 && more == 0 ? late.get(0).item().reference() : late.size() + more + " steps";
        return new Letter(SERVICE + ": " + what + ", " + why.subject(), body.toString());
    }

    private void section(StringBuilder body, String heading, Timeliness timeliness, String when, List<OpenWork> open) {
        List<OpenWork> here =
                open.stream().filter(work -> work.timeliness() == timeliness).toList();
        if (!here.isEmpty()) {
            paragraph(body, heading);
            here.forEach(work -> step(body, work, when, work.item().form()));
        }
    }

    private void step(StringBuilder body, OpenWork work, String when, String path) {
        body.append("- ")
                .append(work.item().reference())
                .append(": ")
                .append(work.item().kind().label())
                .append(", ")
                .append(when)
                .append(' ')
                .append(dates.day(work.item().dueOn()))
                .append("\n  ");
        paragraph(body, address.of(path));
    }

    private void end(StringBuilder body, long more) {
        if (more > 0) {
            paragraph(body, "And " + more + " more.");
        }
        paragraph(body, "All of it stands under My work: " + address.of("/"));
        body.append("This mail was sent by a machine. Please do not answer it.\n");
    }

    private static void greet(StringBuilder body, String name) {
        paragraph(body, "Dear " + name + ",");
    }

    private static void paragraph(StringBuilder body, String words) {
        body.append(words).append("\n\n");
    }
}
