package org.learningassurance.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.PersonId;

/** A piece of evidence of one agency: described once, used for as many claims as it supports. */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {

    @Id
    private EvidenceId id;

    @Version
    private @Nullable Long version;

    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private String about;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private @Nullable Integer sampleSize;
    private String baseline;
    private String measure;

    @Enumerated(EnumType.STRING)
    private Independence independence;

    @Column(updatable = false)
    private PersonId addedBy;

    @Column(updatable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceItem() {}

    EvidenceItem(EvidenceId id, AgencyId agency, EvidenceDetails details, PersonId addedBy, Instant addedAt) {
        this.id = id;
        this.agency = agency;
        this.kind = Objects.requireNonNull(details.kind());
        this.title = details.title();
        this.about = details.about();
        this.periodFrom = Objects.requireNonNull(details.periodFrom());
        this.periodTo = Objects.requireNonNull(details.periodTo());
        this.sampleSize = details.sampleSize();
        this.baseline = details.baseline();
        this.measure = details.measure();
        this.independence = Objects.requireNonNull(details.independence());
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    void passTo(AgencyId successor) {
        agency = successor;
    }

    public EvidenceId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public AgencyId agency() {
        return agency;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** What it shows. */
    public String about() {
        return about;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    /** How many cases, people or answers were looked at, or null. */
    public @Nullable Integer sampleSize() {
        return sampleSize;
    }

    public String baseline() {
        return baseline;
    }

    public String measure() {
        return measure;
    }

    public Independence independence() {
        return independence;
    }

    public PersonId addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Whether it has all that a claim of changed practice rests on: sample, baseline and measure, from looking at practice. */
    public boolean showsPractice() {
        return kind.ofPractice() && sampleSize != null && !baseline.isEmpty() && !measure.isEmpty();
    }
}
