package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.reporting.AgencySummary;
import org.learningassurance.reporting.AgencySummary.Step;
import org.learningassurance.reporting.AgencyWords;
import org.learningassurance.shared.web.Sheet;

/** Every step of an agency's summary on a line of its own, with what was done since the last period and what the words mean. */
final class AgencySheet {

    private static final List<String> COLUMNS = List.of(
            "Part", "Learning point", "Step", "Where it stands", "In time", "Due", "Times given later", "What it says");

    private AgencySheet() {}

    static Sheet of(AgencySummary summary, String name, String marking) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(about("Marking", marking));
        rows.add(about("Agency", summary.name()));
        rows.add(about("As it stood on", summary.day()));
        rows.add(about("In short", AgencyWords.inShort(summary)));
        rows.add(about("Done since " + summary.since(), AgencyWords.thanks(summary)));
        summary.points()
                .forEach(point -> point.steps().forEach(step -> rows.add(row("Step", step, point.statement()))));
        summary.next().forEach(step -> rows.add(row("Asked next", step, "")));
        summary.withPartnership().forEach(step -> rows.add(row("Waits for the partnership", step, "")));
        summary.notYetChanged().forEach(step -> rows.add(row("Answered, not yet changed", step, "")));
        summary.done()
                .forEach(done -> rows.add(List.of(
                        "Done",
                        done.ref(),
                        done.rung().label(),
                        "",
                        "",
                        "",
                        "",
                        done.how().label())));
        AgencyWords.legend().forEach(word -> rows.add(about("Word: " + word.word(), word.meaning())));
        return new Sheet(name, COLUMNS, rows);
    }

    private static List<Object> about(String what, Object says) {
        return List.of(what, "", "", "", "", "", "", says);
    }

    private static List<Object> row(String part, Step step, String says) {
        return List.of(
                part,
                step.ref(),
                step.at().rung().label(),
                step.at().disposition().label(),
                step.at().timeliness().label(),
                step.at().dueOn(),
                step.slips(),
                says);
    }
}
