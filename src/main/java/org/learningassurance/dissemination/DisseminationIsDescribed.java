package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learningassurance.shared.Verdict;

/** A claim of dissemination names its routes and dates, and whether the agency's own training carries the learning. */
final class DisseminationIsDescribed {

    private DisseminationIsDescribed() {}

    static List<Verdict> check(DisseminationClaim claim) {
        List<Verdict> found = new ArrayList<>();
        if (claim.routes().isEmpty()) {
            found.add(refuse("Choose how the learning was passed on", "routes"));
        }
        LocalDate from = claim.from();
        LocalDate to = claim.to();
        if (from == null) {
            found.add(refuse("Enter the date on which it was first passed on", "from"));
        }
        if (to == null) {
            found.add(refuse("Enter the date on which it was last passed on", "to"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            found.add(refuse("The last date must be on or after the first", "to"));
        }
        if (claim.training() == null) {
            found.add(refuse("Say whether your own training carries the learning", "training"));
        }
        return found;
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(DisseminationIsDescribed.class, reason, field);
    }
}
