package org.learningassurance.dissemination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * A claim as it was made, kept for good, with what was judged of it. What a policy said of it stays as it was said, whatever the
 * policy says later (R14).
 */
@Entity
@Table(name = "rung_claim")
public class RungClaim {

    @Id
    private ClaimId id;

    private ReturnId agencyReturn;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private boolean alreadyInPlace;
    private String note;
    private PersonId claimedBy;
    private PostId claimedFor;
    private Instant claimedAt;
    private LocalDate happenedOn;
    private @Nullable BriefVersionId briefVersion;

    @Embedded
    private ClaimFacts facts;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "claim_evidence", joinColumns = @JoinColumn(name = "claim"))
    @Column(name = "evidence")
    private Set<EvidenceId> evidence = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "single_agency_action", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    private List<SingleAgencyAction> actions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private JudgedBy judgedBy;

    private boolean drawn;

    @Enumerated(EnumType.STRING)
    private @Nullable Rung supports;

    private String strongerStep;
    private @Nullable PersonId judge;
    private @Nullable Instant judgedAt;
    private String judgeSaid;
    private @Nullable LocalDate nextMeasurementOn;
    private @Nullable LocalDate moreBy;

    @SuppressWarnings("NullAway.Init")
    protected RungClaim() {}

    RungClaim(AgencyReturn agencyReturn, Claim claim, PostId post, Reading reading, Doing doing) {
        this.id = reading.claim();
        this.agencyReturn = agencyReturn.id();
        this.briefVersion = agencyReturn.briefVersion().orElse(null);
        this.rung = claim.rung();
        this.state = ClaimState.AWAITING;
        this.alreadyInPlace = claim.alreadyInPlace();
        this.note = claim.note();
        this.claimedBy = doing.by().whoever();
        this.claimedFor = post;
        this.claimedAt = doing.at();
        this.happenedOn = claim.happenedOn().orElse(doing.today());
        this.facts = ClaimFacts.of(claim);
        this.evidence = new HashSet<>(claim.evidence());
        this.judgedBy = reading.judgedBy();
        this.drawn = reading.drawn();
        this.supports = reading.supports();
        this.strongerStep = reading.strongerStep();
        this.judgeSaid = "";
        if (claim instanceof ImplementationClaim implementation) {
            this.actions = new ArrayList<>(implementation.actions());
        }
    }

    /**
     * What the policies say of a claim.
     *
     * @param claim the id that the claim will have
     * @param supports the highest rung that its strongest evidence supports, or null without evidence
     * @param strongerStep the cheapest step to stronger evidence; may be empty
     */
    record Reading(
            ClaimId claim,
            JudgedBy judgedBy,
            boolean drawn,
            @Nullable Rung supports,
            String strongerStep) {}

    void become(ClaimState now) {
        state = now;
    }

    void judged(ClaimState now, String said, @Nullable LocalDate next, Doing doing) {
        state = now;
        judge = doing.by().whoever();
        judgedAt = doing.at();
        judgeSaid = said;
        nextMeasurementOn = next;
    }

    void moreAsked(String missing, LocalDate expectedBy, Doing doing) {
        judged(ClaimState.MORE_ASKED, missing, null, doing);
        moreBy = expectedBy;
    }

    public ClaimId id() {
        return id;
    }

    public ReturnId agencyReturn() {
        return agencyReturn;
    }

    public Rung rung() {
        return rung;
    }

    public ClaimState state() {
        return state;
    }

    /** What was claimed. */
    public Claim claim() {
        return facts.claim(rung, actions, alreadyInPlace, evidence, note);
    }

    public PersonId claimedBy() {
        return claimedBy;
    }

    /** The agency's post for which it was claimed. */
    public PostId claimedFor() {
        return claimedFor;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** The version of the brief that the agency had when it claimed. */
    public Optional<BriefVersionId> briefVersion() {
        return Optional.ofNullable(briefVersion);
    }

    public boolean alreadyInPlace() {
        return alreadyInPlace;
    }

    public JudgedBy judgedBy() {
        return judgedBy;
    }

    /** Whether it would have been recorded on receipt and was drawn for judgement. */
    public boolean drawn() {
        return drawn;
    }

    /** The highest rung that its strongest evidence supported when it was made; empty without evidence. */
    public Optional<Rung> supports() {
        return Optional.ofNullable(supports);
    }

    /** The cheapest step to stronger evidence, as it was said when the claim was made; may be empty. */
    public String strongerStep() {
        return strongerStep;
    }

    public Optional<PersonId> judge() {
        return Optional.ofNullable(judge);
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }

    /** The judge's reason, note, next step or what is missing; may be empty. */
    public String judgeSaid() {
        return judgeSaid;
    }

    /** The day by which the judge asked for a fuller claim. */
    public Optional<LocalDate> moreBy() {
        return Optional.ofNullable(moreBy);
    }

    public Optional<LocalDate> nextMeasurementOn() {
        return Optional.ofNullable(nextMeasurementOn);
    }
}
