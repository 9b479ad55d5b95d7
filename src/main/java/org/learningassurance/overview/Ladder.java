package org.learningassurance.overview;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Matrix;

/** Draws the matrix of agencies by rungs; of each agency and rung the last round that asked for it. */
public final class Ladder {

    private record Place(ReturnView agencyReturn, StepView step) {}

    private Ladder() {}

    public static Matrix of(List<ReturnView> returns, Dates dates) {
        Map<String, Map<Rung, Place>> byAgency = new LinkedHashMap<>();
        var asked = new TreeSet<Rung>();
        for (ReturnView each : returns) {
            Map<Rung, Place> places = byAgency.computeIfAbsent(each.agencyName(), name -> new EnumMap<>(Rung.class));
            each.steps().forEach(step -> places.put(step.rung(), new Place(each, step)));
            each.steps().forEach(step -> asked.add(step.rung()));
        }
        List<Rung> columns = List.copyOf(asked);
        List<Matrix.Row> rows = byAgency.entrySet().stream()
                .map(entry -> new Matrix.Row(entry.getKey(), cells(columns, entry.getValue(), dates)))
                .toList();
        return new Matrix(columns.stream().map(Rung::label).toList(), rows);
    }

    private static List<Matrix.Cell> cells(List<Rung> columns, Map<Rung, Place> places, Dates dates) {
        return columns.stream().map(rung -> cell(places.get(rung), dates)).toList();
    }

    private static Matrix.Cell cell(@Nullable Place place, Dates dates) {
        if (place == null) {
            return Matrix.Cell.notAsked();
        }
        StepView step = place.step();
        return Matrix.Cell.of(
                step.disposition(),
                step.timeliness(),
                meta(place, dates),
                "/returns/" + place.agencyReturn().id());
    }

    private static String meta(Place place, Dates dates) {
        StepView step = place.step();
        String due = step.disposition().closed() ? "" : "due " + dates.brief(step.dueOn());
        Integer reached = place.agencyReturn().reached();
        Integer of = place.agencyReturn().reachedOf();
        boolean counts = step.rung() == Rung.DISSEMINATED && reached != null && of != null;
        String reach = counts ? "%d of %d staff".formatted(reached, of) : "";
        return reach.isEmpty() || due.isEmpty() ? reach + due : reach + ", " + due;
    }
}
