package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.springframework.validation.Errors;

class DisseminationForm implements ClaimForm {

    List<Route> routes = new ArrayList<>();
    DateInput from = new DateInput();
    DateInput to = new DateInput();
    String reached = "";
    String audience = "";
    String smallerAudienceReason = "";
    String noFigureReason = "";

    @Nullable
    TrainingUpdated training;

    boolean alreadyInPlace;
    List<EvidenceId> evidence = new ArrayList<>();
    String note = "";

    @Override
    public Claim claim(Errors errors) {
        return new DisseminationClaim(
                Set.copyOf(routes),
                from.toDateIfGiven(errors, "from", "The first date"),
                to.toDateIfGiven(errors, "to", "The last date"),
                reach(errors),
                training,
                alreadyInPlace,
                Set.copyOf(evidence),
                note);
    }

    private Reach reach(Errors errors) {
        return reach(reached, audience, smallerAudienceReason, noFigureReason, errors, "");
    }

    /**
     * N is prefilled: without n, and with a reason why there is none, it is not meant.
     *
     * @param prefix of the names of the inputs
     */
    static Reach reach(
            String reached,
            String audience,
            String smallerAudienceReason,
            String noFigureReason,
            Errors errors,
            String prefix) {
        Integer people = Forms.wholeNumberIfGiven(reached, errors, prefix + "reached", "The number of staff reached");
        if (reached.isBlank() && !noFigureReason.isBlank()) {
            return Reach.withoutFigure(noFigureReason);
        }
        Integer of = Forms.wholeNumberIfGiven(
                audience, errors, prefix + "audience", "The number of staff the learning is for");
        return new Reach(people, of, "", smallerAudienceReason);
    }

    @Override
    public String fillFrom(Claim earlier) {
        if (!(earlier instanceof DisseminationClaim dissemination)) {
            return "";
        }
        routes = new ArrayList<>(dissemination.routes().stream().sorted().toList());
        training = dissemination.training();
        return "how the learning was passed on and whether your own training carries it";
    }

    /** Whether something was typed into the part of the page that is folded otherwise. */
    public boolean hasReason() {
        return !smallerAudienceReason.isBlank() || !noFigureReason.isBlank();
    }

    @Override
    public List<EvidenceId> evidence() {
        return evidence;
    }
}
