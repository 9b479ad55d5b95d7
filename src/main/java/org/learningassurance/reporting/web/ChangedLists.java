package org.learningassurance.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.Change;
import org.learningassurance.reporting.Changes;
import org.learningassurance.reporting.Changes.StepMoved;
import org.learningassurance.reporting.Position.Completeness;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.reporting.Standing;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Sheet;

/**
 * What changed, in the words of the page and of the file that is taken away.
 *
 * @param summary the gap then and now, in a sentence
 */
record ChangedLists(Changes changes, String summary, List<Point> points, List<Steps> lists) {

    private static final int SHOWN = 50;
    private static final List<String> COLUMNS =
            List.of("Part", "Learning point", "Agency", "Rung or figure", "Then", "Now", "Difference", "Due");

    /** A learning point that stands elsewhere. */
    record Point(String reference, String then, String now) {}

    /** A step that changed. */
    record Step(String reference, String agency, String rung, String then, String now, LocalDate due) {}

    /** The steps that changed in one way. */
    record Steps(Change change, List<Step> all) {

        public String id() {
            return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public List<Step> shown() {
            return first(all);
        }

        public String count() {
            return counted(all.size(), "step");
        }
    }

    public List<Point> shownPoints() {
        return first(points);
    }

    public String pointCount() {
        return counted(points.size(), "learning point");
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private static String counted(int all, String thing) {
        String things = all == 1 ? "1 " + thing : all + " " + thing + "s";
        return all > SHOWN ? "The first %d of %s. All of them stand in the file.".formatted(SHOWN, things) : things;
    }

    static ChangedLists of(Changes changes, Dates dates) {
        return new ChangedLists(
                changes,
                summary(changes, dates),
                changes.points().stream()
                        .map(point -> new Point(
                                point.reference(),
                                standing(point.then()),
                                point.now().label()))
                        .toList(),
                changes.steps().stream()
                        .map(steps -> new Steps(
                                steps.change(),
                                steps.moved().stream()
                                        .map(step -> step(steps.change(), step, dates))
                                        .toList()))
                        .toList());
    }

    private static String summary(Changes changes, Dates dates) {
        Completeness then = changes.then();
        Completeness now = changes.now();
        String between = "Between " + dates.day(changes.from()) + " and " + dates.day(changes.to()) + " the gap ";
        return between
                + (then.open() == now.open()
                        ? "stayed at %s: of %d asked steps then, and of %d now."
                                .formatted(open(now.open()), then.asked(), now.asked())
                        : "went from %s of %d asked to %s of %d."
                                .formatted(open(then.open()), then.asked(), open(now.open()), now.asked()));
    }

    private static String open(int steps) {
        return steps == 1 ? "1 open step" : steps + " open steps";
    }

    private static String standing(@Nullable Standing then) {
        return then == null ? "Not there yet" : then.label();
    }

    private static Step step(Change change, StepMoved moved, Dates dates) {
        RungPosition then = moved.then();
        return new Step(
                moved.reference(),
                moved.agency(),
                moved.now().rung().label(),
                then == null ? "Not asked yet" : said(change, then, dates),
                said(change, moved.now(), dates),
                moved.now().dueOn());
    }

    /** On the axis on which it changed. */
    private static String said(Change change, RungPosition at, Dates dates) {
        return switch (change) {
            case FELL_OVERDUE -> at.timeliness().label();
            case LATER -> "Due " + dates.brief(at.dueOn());
            default -> at.disposition().label();
        };
    }

    Sheet sheet() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("From the end of", "", "", "", changes.from(), "", "", ""));
        rows.add(List.of("To the end of", "", "", "", "", changes.to(), "", ""));
        changes.figures()
                .forEach(figure -> rows.add(List.of(
                        "Figures", "", "", figure.label(), figure.then(), figure.now(), figure.difference(), "")));
        points.forEach(point -> rows.add(
                List.of("Learning points that moved", point.reference(), "", "", point.then(), point.now(), "", "")));
        lists.forEach(list -> list.all()
                .forEach(step -> rows.add(List.of(
                        list.change().label(),
                        step.reference(),
                        step.agency(),
                        step.rung(),
                        step.then(),
                        step.now(),
                        "",
                        step.due()))));
        return new Sheet("Changed %s to %s".formatted(changes.from(), changes.to()), COLUMNS, rows);
    }
}
