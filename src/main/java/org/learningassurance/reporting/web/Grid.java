package org.learningassurance.reporting.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.Dashboard.Line;
import org.learningassurance.reporting.Dashboard.Tally;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Matrix;
import org.learningassurance.shared.web.Slice;

/** How many of the asked rungs are reached, in rows by name: nothing ranks (R17). */
record Grid(Subject of, Slice<Line> list, List<Matrix.Row> rows) {

    /** What a row is about. */
    enum Subject {
        THEMES("Theme", "Themes", "theme", "themePage"),
        AGENCIES("Agency", "Agencies", "agency", "agencyPage"),
        LEARNING_POINTS("Learning point", "Learning points", "learningPoint", "page");

        private final String one;
        private final String many;
        private final String parameter;
        private final String page;

        Subject(String one, String many, String parameter, String page) {
            this.one = one;
            this.many = many;
            this.parameter = parameter;
            this.page = page;
        }

        public String one() {
            return one;
        }

        public String caption() {
            return many + " by rung: reached of asked";
        }

        /** On its page. */
        public String id() {
            return "by-" + parameter;
        }

        /** By which another page of the rows is asked for. */
        public String page() {
            return page;
        }
    }

    /** @param at narrows the list of steps to the day */
    static Grid of(Subject of, Slice<Line> list, String at) {
        return new Grid(
                of,
                list,
                list.items().stream()
                        .map(line -> new Matrix.Row(
                                line.name(),
                                Arrays.stream(Rung.values())
                                        .map(rung -> cell(
                                                line.rungs().get(rung),
                                                "/assurance/steps?%s=%s&rung=%s%s"
                                                        .formatted(of.parameter, line.key(), rung, at)))
                                        .toList()))
                        .toList());
    }

    private static Matrix.Cell cell(@Nullable Tally tally, String address) {
        if (tally == null) {
            return Matrix.Cell.notAsked();
        }
        int late = tally.in(Timeliness.OVERDUE);
        return new Matrix.Cell(
                state(tally),
                "%d of %d".formatted(tally.reached(), tally.asked()),
                late == 0 ? "" : late + " overdue",
                address);
    }

    private static Matrix.State state(Tally tally) {
        if (tally.in(Timeliness.OVERDUE) > 0) {
            return Matrix.State.LATE;
        }
        if (tally.reached() == tally.asked()) {
            return Matrix.State.DONE;
        }
        if (tally.in(Timeliness.DUE_SOON) > 0) {
            return Matrix.State.DUE;
        }
        if (tally.in(Timeliness.WITH_PARTNERSHIP) > 0) {
            return Matrix.State.WAITING;
        }
        return tally.in(Timeliness.DONE) == tally.asked() ? Matrix.State.CLOSED : Matrix.State.OPEN;
    }
}
