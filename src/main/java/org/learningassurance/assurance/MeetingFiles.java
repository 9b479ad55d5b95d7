package org.learningassurance.assurance;

import java.util.List;
import java.util.Map;
import org.learningassurance.assurance.MinutesPaper.Minute;
import org.learningassurance.assurance.PackEntry.Fact;
import org.learningassurance.shared.papers.Papers;
import org.learningassurance.shared.papers.WordPaper;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.PartnershipName;
import org.springframework.stereotype.Component;

/** Draws the papers of meetings as files that say what their pages say. */
@Component
public class MeetingFiles {

    private static final String TEMPLATE = "assurance/paper-file";
    private static final List<String> SENT = List.of("When", "What", "To whom", "For the date");
    private static final List<String> DECIDED = List.of("When", "Decision", "Reason", "What came of it");

    private final Papers papers;
    private final PartnershipName partnership;
    private final Dates dates;

    MeetingFiles(Papers papers, PartnershipName partnership, Dates dates) {
        this.papers = papers;
        this.partnership = partnership;
        this.dates = dates;
    }

    /** To print, to send round, to read with a screen reader. */
    public byte[] pdf(MeetingPaper paper) {
        return papers.pdf(TEMPLATE, Map.of("paper", paper));
    }

    /** A page of its own. */
    public byte[] html(MeetingPaper paper) {
        return papers.html(TEMPLATE, Map.of("paper", paper));
    }

    /** To write further. */
    public byte[] word(MeetingPaper paper) {
        WordPaper word = WordPaper.entitled(paper.title(), partnership.name(), paper.marking())
                .heading(1, paper.heading())
                .text(partnership.name() + ". Review Advisory Group");
        if (!paper.place().isEmpty()) {
            word.text(paper.place());
        }
        if (paper instanceof PackPaper pack) {
            write(pack, word);
        } else if (paper instanceof MinutesPaper minutes) {
            write(minutes, word);
        }
        word.heading(2, "The words used");
        facts(paper.legend(), word);
        return word.file();
    }

    private void write(PackPaper pack, WordPaper word) {
        word.text("As things stood when the agenda was frozen, %s, by %s."
                .formatted(dates.time(pack.madeAt()), pack.madeBy()));
        int number = 0;
        for (PackPaper.Part part : pack.parts()) {
            number++;
            word.heading(2, "%d. %s".formatted(number, part.heading()));
            int item = 0;
            for (PackEntry entry : part.entries()) {
                item++;
                word.heading(3, "%d.%d %s".formatted(number, item, entry.title()));
                write(entry, word);
            }
        }
        if (pack.nothingWaits()) {
            word.text("Nothing waits for the review group.");
        }
    }

    private static void write(PackEntry entry, WordPaper word) {
        facts(entry.facts(), word);
        if (!entry.sent().isEmpty()) {
            word.text("What was sent to whom:")
                    .table(
                            SENT,
                            entry.sent().stream()
                                    .map(one -> List.of(one.on(), one.what(), one.to(), one.forDate()))
                                    .toList());
        }
        if (!entry.decided().isEmpty()) {
            word.text("What was decided before, and what came of it:")
                    .table(
                            DECIDED,
                            entry.decided().stream().map(MeetingFiles::row).toList());
        }
    }

    private static List<String> row(PackEntry.Decided one) {
        String about = one.about() == null || one.about().isEmpty() ? "" : one.about() + ": ";
        return List.of("%s. %s".formatted(one.on(), one.where()), about + one.what(), one.reason(), one.cameOfIt());
    }

    private static void write(MinutesPaper minutes, WordPaper word) {
        word.text(minutes.standing()).heading(2, "Attendance");
        factsOr("Not recorded.", minutes.attendance(), word);
        word.heading(2, "Interests declared");
        factsOr("None.", minutes.interests(), word);
        word.heading(2, "Decisions");
        if (minutes.decisions().isEmpty()) {
            word.text("Nothing was decided.");
        }
        int number = 0;
        for (Minute minute : minutes.decisions()) {
            number++;
            word.heading(3, "%d. %s".formatted(number, minute.title()))
                    .text("%s. %s".formatted(minute.outcome(), minute.reason()));
            facts(minute.facts(), word);
        }
        if (!minutes.undecided().isEmpty()) {
            word.heading(2, "On the agenda and not decided").list(minutes.undecided());
        }
    }

    private static void factsOr(String none, List<Fact> facts, WordPaper word) {
        if (facts.isEmpty()) {
            word.text(none);
            return;
        }
        facts(facts, word);
    }

    private static void facts(List<Fact> facts, WordPaper word) {
        word.list(facts.stream()
                .map(fact -> "%s: %s"
                        .formatted(
                                fact.label(),
                                String.join("; ", fact.text().lines().toList())))
                .toList());
    }
}
