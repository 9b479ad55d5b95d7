package org.learningassurance.dissemination;

import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** A judge may add a note to what is accepted; it is kept where reasons are. */
final class NoteFits {

    private NoteFits() {}

    static Verdict check(String note, String field) {
        return TextFits.judge(note, ReasonIsGiven.LONGEST, "The note", field);
    }
}
