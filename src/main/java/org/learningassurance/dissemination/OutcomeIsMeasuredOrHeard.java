package org.learningassurance.dissemination;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.shared.Verdict;

/** A claim of an outcome for children carries a measure against a baseline, or the words of children and families. */
final class OutcomeIsMeasuredOrHeard {

    private OutcomeIsMeasuredOrHeard() {}

    static List<Verdict> check(OutcomeClaim claim) {
        List<Verdict> found = new ArrayList<>();
        if (claim.measure().isEmpty() && claim.voice().isEmpty()) {
            found.add(refuse("Enter what was measured, or what children and families said", "measure"));
        }
        if (!claim.measure().isEmpty() && claim.baseline().isEmpty()) {
            found.add(refuse("Enter what the measure was before", "baseline"));
        }
        if (claim.shows() == null) {
            found.add(refuse("Choose what this shows", "shows"));
        }
        return found;
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(OutcomeIsMeasuredOrHeard.class, reason, field);
    }
}
