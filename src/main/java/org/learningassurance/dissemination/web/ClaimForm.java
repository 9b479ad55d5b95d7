package org.learningassurance.dissemination.web;

import java.util.List;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;
import org.springframework.validation.Errors;

/** A claim as it is filled in, for one rung. Fields carry the names of the inputs, in the order of the page. */
interface ClaimForm {

    /** The claim that the form makes. What cannot be read is put on its field; what is missing, the policies say. */
    Claim claim(Errors errors);

    List<EvidenceId> evidence();

    /**
     * Fills in what is likely the same as in an earlier claim of the rung: never figures, dates, evidence or notes, nor what was found.
     *
     * @return what was filled in, as the end of a sentence; empty when nothing was
     */
    default String fillFrom(Claim earlier) {
        return "";
    }

    static ClaimForm empty(Rung rung) {
        return switch (rung) {
            case DISSEMINATED -> new DisseminationForm();
            case IMPLEMENTED -> new ImplementationForm();
            case PRACTICE_CHANGED -> new PracticeForm();
            case OUTCOME -> new OutcomeForm();
        };
    }
}
