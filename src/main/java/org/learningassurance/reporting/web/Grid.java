package org.learningassurance.reporting.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.Dashboard.Line;
import org.learningassurance.reporting.Dashboard.Tally;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Matrix;

/** How many of the asked rungs are reached, in rows by name: nothing ranks (R17). */
record Grid(String id, String caption, String of, List<Matrix.Row> rows) {

    /** @param parameter by which the list of steps is narrowed to a row */
    static Grid of(String id, String caption, String of, List<Line> lines, String parameter, String at) {
        return new Grid(
                id,
                caption,
                of,
                lines.stream()
                        .map(line -> new Matrix.Row(
                                line.name(),
                                Arrays.stream(Rung.values())
                                        .map(rung -> cell(
                                                line.rungs().get(rung),
                                                "/assurance/steps?%s=%s&rung=%s%s"
                                                        .formatted(parameter, line.key(), rung, at)))
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
