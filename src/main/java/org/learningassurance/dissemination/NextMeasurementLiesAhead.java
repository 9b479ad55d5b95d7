package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.Verdict;

/** An answer that shows no change yet says what happens next and when it is measured again. */
final class NextMeasurementLiesAhead {

    private NextMeasurementLiesAhead() {}

    static Verdict check(Judgement.AcceptNotYetChanged judgement, LocalDate today) {
        LocalDate next = judgement.nextMeasurementOn();
        if (next == null) {
            return refuse("Enter the date of the next measurement", "nextMeasurementOn");
        }
        if (!next.isAfter(today)) {
            return refuse("The next measurement must be after today", "nextMeasurementOn");
        }
        return ReasonIsGiven.judge(
                judgement.nextStep(), "Say what is to happen before the next measurement", "nextStep");
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(NextMeasurementLiesAhead.class, reason, field);
    }
}
