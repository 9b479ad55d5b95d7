package org.learningassurance.dissemination.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.SharedAnswerView;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.web.DateInput;
import org.springframework.validation.Errors;

/** What is confirmed for several learning points at once: what one meeting or course has in common, and whom each learning point reached. */
class SharedForm {

    List<Route> routes = new ArrayList<>();
    DateInput from = new DateInput();
    DateInput to = new DateInput();

    @Nullable
    TrainingUpdated training;

    List<EvidenceId> evidence = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    String note = "";

    /** One learning point: how many staff of those it is for. */
    static class Row {
        String of = "";
        String reached = "";
        String audience = "";
        String smallerAudienceReason = "";
        String noFigureReason = "";

        private String inWords() {
            String figures = reached.isBlank() || audience.isBlank() ? reached : reached + " of " + audience;
            return Stream.of(figures, smallerAudienceReason, noFigureReason)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(". "));
        }
    }

    /** What was typed for one return, in words; empty when nothing was. */
    String typedFor(ReturnId id) {
        return rows.stream()
                .filter(row -> row.of.equals(id.toString()))
                .findFirst()
                .map(Row::inWords)
                .orElse("");
    }

    /** Keeps what was typed before for returns that the form does not show any more, behind the rows that it has room for. */
    static void keepWhatIsNotShown(Map<String, List<String>> fields, SharedAnswerView answer) {
        int behind = answer.items().size();
        for (SharedAnswerView.Item item : answer.items()) {
            String id = item.view().id().toString();
            Optional<String> before = rowOf(id, answer.fields());
            if (before.isPresent() && rowOf(id, fields).isEmpty()) {
                String row = "rows[" + behind++ + "].";
                answer.fields().forEach((name, typed) -> {
                    if (name.startsWith(before.get())) {
                        fields.put(row + name.substring(before.get().length()), typed);
                    }
                });
            }
        }
    }

    /** How the names of the inputs begin that are about a return. */
    private static Optional<String> rowOf(String id, Map<String, List<String>> fields) {
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            String name = field.getKey();
            if (name.endsWith("].of") && field.getValue().contains(id)) {
                return Optional.of(name.substring(0, name.length() - "of".length()));
            }
        }
        return Optional.empty();
    }

    /** Whether something was typed into the part of a row that is folded otherwise. */
    public boolean hasReason(int row) {
        Row typed = rows.get(row);
        return !typed.smallerAudienceReason.isBlank() || !typed.noFigureReason.isBlank();
    }

    /** Puts a row for each return in its place: what was typed for it, else what is known of it. */
    void align(List<SharedAnswerView.Item> items) {
        List<Row> typed = rows;
        rows = new ArrayList<>(items.stream().map(item -> row(typed, item)).toList());
    }

    private static Row row(List<Row> typed, SharedAnswerView.Item item) {
        String id = item.view().id().toString();
        return typed.stream().filter(row -> row.of.equals(id)).findFirst().orElseGet(() -> known(id, item));
    }

    private static Row known(String id, SharedAnswerView.Item item) {
        Row row = new Row();
        row.of = id;
        row.reached = item.reachedSoFar().isPresent()
                ? String.valueOf(item.reachedSoFar().getAsInt())
                : "";
        Integer audience = item.view().reachedOf() == null
                ? item.view().audience()
                : item.view().reachedOf();
        row.audience = audience == null ? "" : audience.toString();
        return row;
    }

    /** The claim for the return of one row. What cannot be read is put on its field. */
    DisseminationClaim claim(int row, Errors errors) {
        Row typed = rows.get(row);
        return new DisseminationClaim(
                Set.copyOf(routes),
                day(from, "from", "The first date", errors),
                day(to, "to", "The last date", errors),
                DisseminationForm.reach(
                        typed.reached,
                        typed.audience,
                        typed.smallerAudienceReason,
                        typed.noFigureReason,
                        errors,
                        field(row, "")),
                training,
                false,
                Set.copyOf(evidence),
                note);
    }

    /** The dates are every row's: what is wrong with them is said once. */
    private static @Nullable LocalDate day(DateInput typed, String field, String what, Errors errors) {
        return errors.hasFieldErrors(field) ? null : typed.toDateIfGiven(errors, field, what);
    }

    /** The input of a policy's field: of the row where it is about the row, else of all. */
    static String field(int row, String field) {
        return isCommon(field) ? field : "rows[" + row + "]." + field;
    }

    /** Whether a policy's field is asked once, for all. */
    static boolean isCommon(String field) {
        return Set.of("routes", "from", "to", "training", "evidence", "note").contains(field);
    }

    String fillFrom(RungClaim earlier, ClaimWords words) {
        DisseminationForm like = new DisseminationForm();
        String filledIn = words.filledIn(like, earlier);
        routes = like.routes;
        training = like.training;
        return filledIn;
    }
}
