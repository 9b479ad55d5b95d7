package org.learningassurance.dissemination.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.SharedAnswerView;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.shared.web.DateInput;
import org.springframework.validation.Errors;

/** What is confirmed for several learning points at once: what one meeting or course has in common, and whom each learning point reached. */
class SharedForm {

    List<Route> routes = new ArrayList<>();
    DateInput from = new DateInput();
    DateInput to = new DateInput();

    @Nullable
    TrainingUpdated training;

    List<Row> rows = new ArrayList<>();
    String note = "";

    /** One learning point: how many staff of those it is for. */
    static class Row {
        String of = "";
        String reached = "";
        String audience = "";
        String smallerAudienceReason = "";
        String noFigureReason = "";
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
                Set.of(),
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
        return Set.of("routes", "from", "to", "training", "note").contains(field);
    }

    String fillFrom(RungClaim earlier, ClaimWords words) {
        DisseminationForm like = new DisseminationForm();
        String filledIn = words.filledIn(like, earlier);
        routes = like.routes;
        training = like.training;
        return filledIn;
    }
}
