package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.PracticeClaim;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.shared.EvidenceId;
import org.springframework.validation.Errors;

class PracticeForm implements ClaimForm {

    List<EvidenceId> evidence = new ArrayList<>();

    @Nullable
    Shows shows;

    String finding = "";
    boolean alreadyInPlace;
    String note = "";

    @Override
    public Claim claim(Errors errors) {
        return new PracticeClaim(shows, finding, alreadyInPlace, Set.copyOf(evidence), note);
    }

    @Override
    public List<EvidenceId> evidence() {
        return evidence;
    }
}
