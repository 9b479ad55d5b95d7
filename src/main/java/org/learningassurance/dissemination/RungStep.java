package org.learningassurance.dissemination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;

/** One asked rung of a return: how it was disposed of so far, and when the next answer is due. Changed by its return only. */
@Entity
@Table(name = "rung_step")
public class RungStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_return")
    private AgencyReturn agencyReturn;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    private @Nullable LocalDate opensOn;
    private LocalDate dueOn;
    private int dueRevision;
    private int slips;
    private boolean longerGranted;
    private @Nullable ClaimId claim;
    private @Nullable UUID request;

    @SuppressWarnings("NullAway.Init")
    protected RungStep() {}

    RungStep(UUID id, AgencyReturn agencyReturn, Rung rung, LocalDate dueOn) {
        this.id = id;
        this.agencyReturn = agencyReturn;
        this.rung = rung;
        this.disposition = Disposition.OPEN;
        this.dueOn = dueOn;
    }

    void open(LocalDate from, LocalDate dueAtTheEarliest) {
        opensOn = from;
        if (dueOn.isBefore(dueAtTheEarliest)) {
            newDue(dueAtTheEarliest);
        }
    }

    void await(ClaimId waiting) {
        disposition = Disposition.CLAIMED;
        claim = waiting;
    }

    void dispose(Disposition to) {
        disposition = to;
        request = null;
    }

    /** The claim is to be made again. */
    void sendBack(LocalDate due) {
        dispose(Disposition.RETURNED);
        newDue(due);
    }

    void newDue(LocalDate to) {
        dueOn = to;
        dueRevision++;
    }

    void slip(LocalDate to) {
        newDue(to);
        slips++;
    }

    void grantLonger(LocalDate to) {
        slip(to);
        longerGranted = true;
    }

    void ask(UUID waiting) {
        request = waiting;
    }

    void answered() {
        request = null;
    }

    boolean longerGranted() {
        return longerGranted;
    }

    Optional<UUID> request() {
        return Optional.ofNullable(request);
    }

    public Rung rung() {
        return rung;
    }

    public Disposition disposition() {
        return disposition;
    }

    /** The day from which it can be claimed; empty while a rung below is still to be reached. */
    public Optional<LocalDate> opensOn() {
        return Optional.ofNullable(opensOn);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Counts the due dates that the rung has had, from 0. */
    public int dueRevision() {
        return dueRevision;
    }

    /** How often its due date was moved because somebody asked for it. */
    public int slips() {
        return slips;
    }

    /** The last claim that was sent for judgement or recorded. */
    public Optional<ClaimId> claim() {
        return Optional.ofNullable(claim);
    }

    /** Whether a claim or a request waits for the partnership, so that the agency is not late. */
    public boolean withPartnership() {
        return disposition == Disposition.CLAIMED || request != null;
    }

    public boolean closed() {
        return disposition.closed();
    }

    boolean awaitsAClaim() {
        return !closed() && !withPartnership();
    }
}
