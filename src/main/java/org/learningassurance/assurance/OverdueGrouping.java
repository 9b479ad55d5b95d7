package org.learningassurance.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** By what the list of overdue claims is put under headings. Agencies stand by name, never by how much is late (R17). */
public enum OverdueGrouping {
    PLACE("Where it is"),
    AGENCY("Agency"),
    THEME("Theme"),
    LEARNING_POINT("Learning point");

    private static final String NO_THEME = "No theme";

    private final String label;

    OverdueGrouping(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether one claim may stand under several headings. */
    public boolean repeats() {
        return this == THEME;
    }

    /**
     * Claims under one heading.
     *
     * @param explanation below the heading; may be empty
     */
    public record Group(String heading, String explanation, List<OverdueView> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** Under headings, each with its claims in the order in which they came; none is left out, none is empty. */
    public List<Group> groups(List<OverdueView> late) {
        return switch (this) {
            case PLACE -> byPlace(late);
            case AGENCY -> byHeading(late, view -> List.of(view.agencyName()), view -> "");
            case THEME ->
                byHeading(late, view -> view.themes().isEmpty() ? List.of(NO_THEME) : view.themes(), view -> "");
            case LEARNING_POINT -> byHeading(late, view -> List.of(view.reference()), OverdueView::statement);
        };
    }

    private static List<Group> byPlace(List<OverdueView> late) {
        return Stream.of(
                        new Group(
                                "Before the review group",
                                "For a decision at the next meeting, or by chair’s action before it.",
                                late.stream()
                                        .filter(OverdueGrouping::forGroup)
                                        .filter(view -> view.answeredAt().isEmpty())
                                        .toList()),
                        new Group(
                                "Answered since",
                                "The agency has reported progress since, and part of the answer is still missing.",
                                late.stream()
                                        .filter(OverdueGrouping::forGroup)
                                        .filter(view -> view.answeredAt().isPresent())
                                        .toList()),
                        new Group(
                                "Before the Executive",
                                "Escalated, or left undecided by two meetings.",
                                late.stream().filter(view -> !forGroup(view)).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static boolean forGroup(OverdueView view) {
        return view.status() == OverdueStatus.BEFORE_REVIEW_GROUP;
    }

    private static List<Group> byHeading(
            List<OverdueView> late,
            Function<OverdueView, List<String>> headings,
            Function<OverdueView, String> explanation) {
        Comparator<String> order =
                Comparator.<String, Boolean>comparing(NO_THEME::equals).thenComparing(Comparator.naturalOrder());
        Map<String, List<OverdueView>> under = new TreeMap<>(order);
        late.forEach(view -> headings.apply(view)
                .forEach(heading -> under.computeIfAbsent(heading, first -> new ArrayList<>())
                        .add(view)));
        return under.entrySet().stream()
                .map(each -> new Group(
                        each.getKey(), explanation.apply(each.getValue().get(0)), each.getValue()))
                .toList();
    }
}
