package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.ImplementationClaim;
import org.learningassurance.dissemination.SingleAgencyAction;
import org.learningassurance.dissemination.UnderstandingCheck;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.springframework.validation.Errors;

class ImplementationForm implements ClaimForm {

    /** How many single-agency actions the page has room for. */
    private static final int ACTIONS = 3;

    List<Arrangement> arrangements = new ArrayList<>();
    String what = "";
    DateInput from = new DateInput();
    List<ActionRow> actions = new ArrayList<>();
    String checkPeople = "";
    String checkResult = "";
    boolean alreadyInPlace;
    List<EvidenceId> evidence = new ArrayList<>();
    String note = "";

    ImplementationForm() {
        IntStream.range(0, ACTIONS).forEach(row -> actions.add(new ActionRow()));
    }

    static class ActionRow {
        String what = "";
        String who = "";
        DateInput doneOn = new DateInput();

        boolean isEmpty() {
            return what.isBlank() && who.isBlank() && doneOn.isEmpty();
        }
    }

    @Override
    public Claim claim(Errors errors) {
        return new ImplementationClaim(
                Set.copyOf(arrangements),
                what,
                from.toDateIfGiven(errors, "from", "The date"),
                check(errors),
                actions(errors),
                alreadyInPlace,
                Set.copyOf(evidence),
                note);
    }

    private @Nullable UnderstandingCheck check(Errors errors) {
        Integer people = Forms.wholeNumberIfGiven(checkPeople, errors, "checkPeople", "The number of staff asked");
        if (people == null && checkResult.isBlank()) {
            return null;
        }
        return new UnderstandingCheck(people == null ? 0 : people, checkResult);
    }

    private List<SingleAgencyAction> actions(Errors errors) {
        List<SingleAgencyAction> filled = new ArrayList<>();
        for (int row = 0; row < actions.size(); row++) {
            ActionRow action = actions.get(row);
            if (!action.isEmpty()) {
                filled.add(new SingleAgencyAction(
                        action.what,
                        action.who,
                        action.doneOn.toDateIfGiven(errors, "actions[" + row + "].doneOn", "The date of the action")));
            }
        }
        return filled;
    }

    @Override
    public String fillFrom(Claim earlier) {
        if (!(earlier instanceof ImplementationClaim implementation)
                || implementation.arrangements().isEmpty()) {
            return "";
        }
        arrangements =
                new ArrayList<>(implementation.arrangements().stream().sorted().toList());
        return "what sort of thing was put in place";
    }

    /** Whether something was typed into the part of the page that is folded otherwise. */
    public boolean hasActions() {
        return actions.stream().anyMatch(action -> !action.isEmpty());
    }

    /** Likewise. */
    public boolean hasCheck() {
        return !checkPeople.isBlank() || !checkResult.isBlank();
    }

    @Override
    public List<EvidenceId> evidence() {
        return evidence;
    }
}
