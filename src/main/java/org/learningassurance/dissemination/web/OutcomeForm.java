package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.shared.EvidenceId;
import org.springframework.validation.Errors;

class OutcomeForm implements ClaimForm {

    String measure = "";
    String baseline = "";
    String voice = "";

    @Nullable
    Shows shows;

    boolean alreadyInPlace;
    List<EvidenceId> evidence = new ArrayList<>();
    String note = "";

    @Override
    public Claim claim(Errors errors) {
        return new OutcomeClaim(shows, measure, baseline, voice, alreadyInPlace, Set.copyOf(evidence), note);
    }

    @Override
    public List<EvidenceId> evidence() {
        return evidence;
    }
}
