package org.learningassurance.assurance.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.assurance.MeetingPaper;
import org.learningassurance.assurance.MinutesPaper;
import org.learningassurance.assurance.PackEntry;
import org.learningassurance.assurance.PackPaper;
import org.learningassurance.shared.web.Sheet;

/** A meeting's paper with each thing that it says of an item on a line of its own. */
final class MeetingSheet {

    private static final List<String> COLUMNS = List.of("Part", "Item", "What", "Says");

    private final List<List<Object>> rows = new ArrayList<>();

    private MeetingSheet() {}

    static Sheet of(MeetingPaper paper) {
        MeetingSheet sheet = new MeetingSheet();
        sheet.add(paper.title(), "", "Marking", paper.marking());
        sheet.add(paper.title(), "", "Day", paper.day());
        sheet.add(paper.title(), "", "Place", paper.place());
        if (paper instanceof PackPaper pack) {
            sheet.add(paper.title(), "", "Hash (SHA-256)", pack.hash());
            pack.parts().forEach(part -> part.entries().forEach(entry -> sheet.add(part.heading(), entry)));
        } else if (paper instanceof MinutesPaper minutes) {
            sheet.add(minutes);
        }
        paper.legend().forEach(word -> sheet.add("The words used", "", word.label(), word.text()));
        return new Sheet(paper.fileName(), COLUMNS, sheet.rows);
    }

    private void add(MinutesPaper minutes) {
        add(minutes.title(), "", "Standing", minutes.standing());
        minutes.attendance().forEach(came -> add("Attendance", came.label(), "Came", came.text()));
        minutes.interests().forEach(interest -> add("Interests declared", interest.label(), "In", interest.text()));
        minutes.decisions().forEach(minute -> {
            add("Decisions", minute.title(), "Decision", minute.outcome());
            add("Decisions", minute.title(), "Reason", minute.reason());
            minute.facts().forEach(fact -> add("Decisions", minute.title(), fact.label(), fact.text()));
        });
        minutes.undecided().forEach(item -> add("On the agenda and not decided", item, "", ""));
    }

    private void add(String part, PackEntry entry) {
        entry.facts().forEach(fact -> add(part, entry.title(), fact.label(), fact.text()));
        entry.sent()
                .forEach(one -> add(
                        part,
                        entry.title(),
                        "Sent " + one.on(),
                        "%s, to %s, for the date %s".formatted(one.what(), one.to(), one.forDate())));
        entry.decided()
                .forEach(one -> add(
                        part,
                        entry.title(),
                        "Decided " + one.on(),
                        String.join(
                                ". ",
                                one.about() == null ? "" : one.about(),
                                one.what(),
                                one.reason(),
                                one.cameOfIt())));
    }

    private void add(String part, String item, String what, Object says) {
        rows.add(List.of(part, item, what, says));
    }
}
