package org.learningassurance.briefing;

import java.util.Set;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Verdict;

/** Policy R5: nobody judges a brief that they wrote, in whole or in part, in whatever post they do it. */
final class ApproverIsNotTheAuthor {

    private ApproverIsNotTheAuthor() {}

    static Verdict check(Set<PersonId> writers, PersonId approver) {
        if (writers.contains(approver)) {
            return Verdict.refuse(
                    ApproverIsNotTheAuthor.class,
                    "You wrote part of this brief, so somebody else must approve or return it",
                    null);
        }
        return Verdict.allow();
    }
}
