package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.Optional;
import org.learningassurance.shared.ReturnId;

/** Knows by when the partnership means to answer what an agency sent. */
public interface JudgementDates {

    /** The day by which the claim or request that waits at a return is to be judged or considered; empty when none waits. */
    Optional<LocalDate> answerDue(ReturnId id);
}
