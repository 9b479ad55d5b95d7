package org.learningassurance.assurance;

import java.util.HashSet;
import java.util.Set;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Verdict;

/** The review group may decide at any time, knowing what is unsettled: the decision names exactly that. */
final class UnsettledIsNamed {

    private UnsettledIsNamed() {}

    static Verdict verdict(Set<ReturnId> unsettled, Set<ReturnId> named) {
        Set<ReturnId> unnamed = new HashSet<>(unsettled);
        unnamed.removeAll(named);
        if (!unnamed.isEmpty()) {
            return Verdict.refuse(
                    UnsettledIsNamed.class,
                    "%s not settled: tick each to decide knowing that"
                            .formatted(unnamed.size() == 1 ? "One return is" : unnamed.size() + " returns are"),
                    "unsettled");
        }
        if (!unsettled.containsAll(named)) {
            return Verdict.refuse(
                    UnsettledIsNamed.class,
                    "A return that you named has been settled meanwhile: look again, then decide",
                    "unsettled");
        }
        return Verdict.allow();
    }
}
