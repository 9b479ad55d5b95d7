package org.learningassurance.dissemination;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;

/** The facts of the four kinds of claim side by side, as one row keeps them; those of the other kinds are empty. */
@Embeddable
class ClaimFacts {

    @Convert(converter = EnumSets.OfRoutes.class)
    private Set<Route> routes = Set.of();

    private @Nullable LocalDate sharedFrom;
    private @Nullable LocalDate sharedTo;
    private @Nullable Integer reached;
    private @Nullable Integer audience;
    private String noFigureReason = "";
    private String smallerAudienceReason = "";

    @Enumerated(EnumType.STRING)
    private @Nullable TrainingUpdated training;

    @Convert(converter = EnumSets.OfArrangements.class)
    private Set<Arrangement> arrangements = Set.of();

    private String what = "";
    private @Nullable LocalDate inPlaceFrom;
    private @Nullable Integer peopleChecked;

    private String checkResult = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Shows shows;

    private String finding = "";

    @Column(name = "outcome_measure")
    private String measure = "";

    @Column(name = "outcome_baseline")
    private String baseline = "";

    private String voice = "";

    protected ClaimFacts() {}

    static ClaimFacts of(Claim claim) {
        ClaimFacts facts = new ClaimFacts();
        if (claim instanceof DisseminationClaim dissemination) {
            facts.take(dissemination);
        } else if (claim instanceof ImplementationClaim implementation) {
            facts.take(implementation);
        } else if (claim instanceof PracticeClaim practice) {
            facts.shows = practice.shows();
            facts.finding = practice.finding();
        } else if (claim instanceof OutcomeClaim outcome) {
            facts.shows = outcome.shows();
            facts.measure = outcome.measure();
            facts.baseline = outcome.baseline();
            facts.voice = outcome.voice();
        }
        return facts;
    }

    private void take(DisseminationClaim claim) {
        routes = claim.routes();
        sharedFrom = claim.from();
        sharedTo = claim.to();
        reached = claim.reach().reached();
        audience = claim.reach().audience();
        noFigureReason = claim.reach().noFigureReason();
        smallerAudienceReason = claim.reach().smallerAudienceReason();
        training = claim.training();
    }

    private void take(ImplementationClaim claim) {
        arrangements = claim.arrangements();
        what = claim.what();
        inPlaceFrom = claim.from();
        UnderstandingCheck check = claim.check();
        if (check != null) {
            peopleChecked = check.people();
            checkResult = check.result();
        }
    }

    Claim claim(Rung rung, List<SingleAgencyAction> actions, boolean already, Set<EvidenceId> evidence, String note) {
        return switch (rung) {
            case DISSEMINATED ->
                new DisseminationClaim(
                        routes,
                        sharedFrom,
                        sharedTo,
                        new Reach(reached, audience, noFigureReason, smallerAudienceReason),
                        training,
                        already,
                        evidence,
                        note);
            case IMPLEMENTED ->
                new ImplementationClaim(arrangements, what, inPlaceFrom, check(), actions, already, evidence, note);
            case PRACTICE_CHANGED -> new PracticeClaim(shows, finding, already, evidence, note);
            case OUTCOME -> new OutcomeClaim(shows, measure, baseline, voice, already, evidence, note);
        };
    }

    private @Nullable UnderstandingCheck check() {
        return peopleChecked == null
                ? null
                : new UnderstandingCheck(Objects.requireNonNull(peopleChecked), checkResult);
    }
}
