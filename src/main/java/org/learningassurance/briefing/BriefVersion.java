package org.learningassurance.briefing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;

/**
 * One version of a brief on its way from draft to issue. Once issued it never changes: a correction is a new version, which either
 * is material, so that agencies confirm again, or is not.
 */
@Entity
@Table(name = "brief_version")
public class BriefVersion {

    @Id
    private BriefVersionId id;

    private BriefId brief;

    private int number;

    private String title;

    @Embedded
    private BriefSections sections;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "brief_version_covers", joinColumns = @JoinColumn(name = "brief_version"))
    @Column(name = "learning_point")
    private Set<LearningPointId> covers = new LinkedHashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "brief_version_writer", joinColumns = @JoinColumn(name = "brief_version"))
    @Column(name = "person")
    private Set<PersonId> writers = new LinkedHashSet<>();

    private PersonId author;

    @Enumerated(EnumType.STRING)
    private BriefStatus status = BriefStatus.DRAFT;

    private boolean material;

    private String changeNote;

    private Instant draftedAt;

    private @Nullable Instant approvalAskedAt;

    private @Nullable PersonId approvedBy;

    private @Nullable LocalDate approvedOn;

    private @Nullable LocalDate issuedOn;

    private @Nullable Instant issuedAt;

    /** Why it was returned or withdrawn, as said last. */
    private String reason = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BriefVersion() {}

    /** The first version of a brief: every agency confirms it, so it is material. */
    BriefVersion(BriefVersionId id, Brief brief, BriefText text, PersonId author, Instant at) {
        this(id, brief.id(), 1, text, true, "", author, at);
    }

    private BriefVersion(
            BriefVersionId id,
            BriefId brief,
            int number,
            BriefText text,
            boolean material,
            String changeNote,
            PersonId author,
            Instant at) {
        this.id = id;
        this.brief = brief;
        this.number = number;
        this.title = text.title();
        this.sections = text.sections();
        this.covers.addAll(text.covers());
        this.material = material;
        this.changeNote = changeNote;
        this.author = author;
        this.writers.add(author);
        this.draftedAt = at;
    }

    /**
     * Begins the version after this one.
     *
     * @param words what it starts from: the text that is out, which this one may not be
     * @param changed what changes and why, for the agencies that have read the one before
     */
    BriefVersion next(
            BriefVersionId nextId, BriefText words, boolean isMaterial, String changed, PersonId by, Instant at) {
        MoveIsInOrder.newVersion(status).orThrow();
        return new BriefVersion(nextId, brief, number + 1, words, isMaterial, changed.strip(), by, at);
    }

    void revise(BriefText text, PersonId by) {
        MoveIsInOrder.revise(status).orThrow();
        title = text.title();
        sections = text.sections();
        covers.clear();
        covers.addAll(text.covers());
        writers.add(by);
    }

    void askApproval(Instant at) {
        MoveIsInOrder.askApproval(status).orThrow();
        BriefIsComplete.check(text()).orThrow();
        status = BriefStatus.APPROVAL_ASKED;
        approvalAskedAt = at;
        reason = "";
    }

    void approve(PersonId by, LocalDate on) {
        MoveIsInOrder.approve(status).orThrow();
        ApproverIsNotTheAuthor.check(writers, by).orThrow();
        status = BriefStatus.APPROVED;
        approvedBy = by;
        approvedOn = on;
    }

    void returnForWork(String why, PersonId by) {
        MoveIsInOrder.approve(status).orThrow();
        ApproverIsNotTheAuthor.check(writers, by).orThrow();
        status = BriefStatus.RETURNED;
        reason = why.strip();
    }

    void issue(Instant at, LocalDate on) {
        MoveIsInOrder.issue(status).orThrow();
        status = BriefStatus.ISSUED;
        issuedAt = at;
        issuedOn = on;
    }

    void withdraw(String why) {
        MoveIsInOrder.withdraw(status).orThrow();
        status = BriefStatus.WITHDRAWN;
        reason = why.strip();
    }

    public BriefVersionId id() {
        return id;
    }

    public BriefId brief() {
        return brief;
    }

    /** Counts the versions of a brief from 1. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public BriefSections sections() {
        return sections;
    }

    public Set<LearningPointId> covers() {
        return Set.copyOf(covers);
    }

    public BriefText text() {
        return new BriefText(title, covers, sections);
    }

    public PersonId author() {
        return author;
    }

    /** The author and everybody who has changed the text since: none of them may approve it (R5). */
    public Set<PersonId> writers() {
        return Set.copyOf(writers);
    }

    public BriefStatus status() {
        return status;
    }

    /** Whether agencies that have confirmed an earlier version are asked to confirm this one. */
    public boolean material() {
        return material;
    }

    /** What changed since the version before, and why; empty for the first version. */
    public String changeNote() {
        return changeNote;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> approvalAskedAt() {
        return Optional.ofNullable(approvalAskedAt);
    }

    public Optional<PersonId> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    /** Why it was last returned, or why it was withdrawn; empty when neither is so. */
    public String reason() {
        return reason;
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }
}
