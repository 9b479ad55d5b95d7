package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Matrix;

/** How many of the asked rungs are reached, in rows by name: nothing ranks (R17). */
record Grid(String id, String caption, String of, List<Matrix.Row> rows) {

    /** Where the steps of a cell are listed. */
    interface Address {
        String of(String row, Rung rung);
    }

    /** @param keys the rows that a step counts in: its themes, or its agency */
    static Grid of(
            String id,
            String caption,
            String of,
            List<Step> steps,
            Function<Step, List<String>> keys,
            Function<String, String> names,
            Address address) {
        Map<String, List<Step>> byRow = new TreeMap<>((one, other) -> {
            int byName = names.apply(one).compareToIgnoreCase(names.apply(other));
            return byName == 0 ? one.compareTo(other) : byName;
        });
        for (Step step : steps) {
            keys.apply(step)
                    .forEach(key ->
                            byRow.computeIfAbsent(key, row -> new ArrayList<>()).add(step));
        }
        List<Matrix.Row> rows = byRow.entrySet().stream()
                .map(row -> new Matrix.Row(
                        names.apply(row.getKey()),
                        Arrays.stream(Rung.values())
                                .map(rung -> cell(row.getValue(), rung, address.of(row.getKey(), rung)))
                                .toList()))
                .toList();
        return new Grid(id, caption, of, rows);
    }

    private static Matrix.Cell cell(List<Step> steps, Rung rung, String address) {
        List<Step> asked =
                steps.stream().filter(step -> step.at().rung() == rung).toList();
        if (asked.isEmpty()) {
            return Matrix.Cell.notAsked();
        }
        long reached =
                asked.stream().filter(step -> step.at().disposition().reached()).count();
        long late = count(asked, Timeliness.OVERDUE);
        String meta = late == 0 ? "" : late + " overdue";
        return new Matrix.Cell(state(asked, reached, late), "%d of %d".formatted(reached, asked.size()), meta, address);
    }

    private static Matrix.State state(List<Step> asked, long reached, long late) {
        if (late > 0) {
            return Matrix.State.LATE;
        }
        if (reached == asked.size()) {
            return Matrix.State.DONE;
        }
        if (count(asked, Timeliness.DUE_SOON) > 0) {
            return Matrix.State.DUE;
        }
        if (count(asked, Timeliness.WITH_PARTNERSHIP) > 0) {
            return Matrix.State.WAITING;
        }
        return count(asked, Timeliness.DONE) == asked.size() ? Matrix.State.CLOSED : Matrix.State.OPEN;
    }

    private static long count(List<Step> steps, Timeliness timeliness) {
        return steps.stream()
                .filter(step -> step.at().timeliness() == timeliness)
                .count();
    }
}
