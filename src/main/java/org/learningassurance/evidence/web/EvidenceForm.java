package org.learningassurance.evidence.web;

import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.springframework.validation.Errors;

class EvidenceForm {

    @Nullable
    AgencyId agency;

    @Nullable
    EvidenceKind kind;

    String title = "";
    DateInput periodFrom = new DateInput();
    DateInput periodTo = new DateInput();

    @Nullable
    Independence independence;

    String sampleSize = "";
    String baseline = "";
    String measure = "";
    String about = "";

    /** What cannot be read is put on its field; what is missing, the policy says. */
    EvidenceDetails details(Errors errors) {
        return new EvidenceDetails(
                kind,
                title,
                about,
                periodFrom.toDateIfGiven(errors, "periodFrom", "The date on which the period begins"),
                periodTo.toDateIfGiven(errors, "periodTo", "The date on which the period ends"),
                Forms.wholeNumberIfGiven(sampleSize, errors, "sampleSize", "The sample size"),
                baseline,
                measure,
                independence);
    }
}
