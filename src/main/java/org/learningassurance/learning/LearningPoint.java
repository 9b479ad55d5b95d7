package org.learningassurance.learning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.Verdict;

/**
 * One thing learnt from one or more reviews, from its draft to the review group's agreement and, it may be, its end. Nothing that
 * agencies do writes to it: their returns have rows of their own.
 */
@Entity
@Table(name = "learning_point")
public class LearningPoint {

    @Id
    private LearningPointId id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LearningPointKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LearningPointStatus status = LearningPointStatus.DRAFT;

    @Column(nullable = false)
    private String statement = "";

    @Column(nullable = false)
    private String whatStaffWillDo = "";

    @Column(nullable = false)
    private String howWeWouldKnow = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Priority priority;

    private @Nullable PostId ownerPost;

    @Column(nullable = false)
    private String audience = "";

    @Column(nullable = false)
    private boolean urgentWithoutBrief;

    @Column(nullable = false)
    private String notice = "";

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "learning_point_review", joinColumns = @JoinColumn(name = "learning_point"))
    @Column(name = "review", nullable = false)
    private Set<ReviewId> reviews = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "learning_point_theme", joinColumns = @JoinColumn(name = "learning_point"))
    @Column(name = "theme", nullable = false)
    private Set<ThemeId> themes = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "learning_point_agency", joinColumns = @JoinColumn(name = "learning_point"))
    @MapKeyColumn(name = "agency")
    private Map<AgencyId, AskedTerms> asked = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "learning_point_author", joinColumns = @JoinColumn(name = "learning_point"))
    @Column(name = "person", nullable = false)
    private Set<PersonId> authors = new HashSet<>();

    @Column(nullable = false, updatable = false)
    private Instant draftedAt;

    private @Nullable LocalDate agreedOn;

    private @Nullable PersonId agreedBy;

    @Column(nullable = false)
    private String returnReason = "";

    @Column(nullable = false)
    private String endReason = "";

    private @Nullable LocalDate endedOn;

    private @Nullable LearningPointId supersededBy;

    @SuppressWarnings("NullAway.Init")
    protected LearningPoint() {}

    LearningPoint(LearningPointId id, String ref, LearningPointDraft draft, Actor by, Instant at) {
        this.id = id;
        this.ref = ref;
        this.kind = draft.kind();
        this.draftedAt = at;
        write(draft, by);
    }

    private void write(LearningPointDraft draft, Actor by) {
        kind = draft.kind();
        statement = draft.statement().strip();
        whatStaffWillDo = draft.whatStaffWillDo().strip();
        howWeWouldKnow = draft.howWeWouldKnow().strip();
        priority = draft.priority();
        ownerPost = draft.ownerPost();
        audience = draft.audience().strip();
        urgentWithoutBrief = draft.urgentWithoutBrief();
        notice = draft.notice().strip();
        replace(reviews, draft.reviews());
        replace(themes, draft.themes());
        Map<AgencyId, AskedTerms> wanted = new HashMap<>();
        draft.asked().forEach(each -> wanted.put(each.agency(), AskedTerms.of(each)));
        asked.keySet().retainAll(wanted.keySet());
        asked.putAll(wanted);
        authors.add(by.whoever());
    }

    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    /** Changes the text while it is a draft. One that was returned for work goes back before the review group. */
    void revise(LearningPointDraft draft, Actor by) {
        stillInDraft("changed").orThrow();
        write(draft, by);
        status = LearningPointStatus.DRAFT;
    }

    /** The review group's agreement (R2, R5). */
    void agree(Actor by, LocalDate on) {
        stillInDraft("agreed").orThrow();
        new NotReturned().judge(this).orThrow();
        AgreementPolicy.gapsOf(this).stream().findFirst().ifPresent(Verdict::orThrow);
        new AgreedByAnother(by).judge(this).orThrow();
        status = LearningPointStatus.AGREED;
        agreedOn = on;
        agreedBy = by.whoever();
    }

    void returnForWork(String reason) {
        stillInDraft("returned").orThrow();
        new NotReturned().judge(this).orThrow();
        status = LearningPointStatus.RETURNED;
        returnReason = reason;
    }

    void withdraw(String reason, LocalDate on) {
        end(LearningPointStatus.WITHDRAWN, reason, on);
    }

    void supersede(LearningPoint successor, String reason, LocalDate on) {
        new SuccessorIsAnother(successor).judge(this).orThrow();
        end(LearningPointStatus.SUPERSEDED, reason, on);
        supersededBy = successor.id;
    }

    private void end(LearningPointStatus as, String reason, LocalDate on) {
        new NotEndedYet().judge(this).orThrow();
        status = as;
        endReason = reason;
        endedOn = on;
    }

    /** Asks one more agency after agreement. */
    void alsoAsk(AskedAgency agency) {
        new AgencyAddedOnceAgreed(agency.agency()).judge(this).orThrow();
        asked.put(agency.agency(), AskedTerms.of(agency));
    }

    private Verdict stillInDraft(String done) {
        return status.inDraft()
                ? Verdict.allow()
                : Verdict.refuse(
                        "OnlyADraftChanges",
                        "%s is %s and cannot be %s any more"
                                .formatted(ref, status.label().toLowerCase(Locale.UK), done),
                        null);
    }

    /** Itself, with every collection fetched, for readers outside the transaction. */
    LearningPoint loaded() {
        Hibernate.initialize(reviews);
        Hibernate.initialize(themes);
        Hibernate.initialize(asked);
        Hibernate.initialize(authors);
        return this;
    }

    public LearningPointId id() {
        return id;
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The reference that people say aloud, such as LP-0007. */
    public String ref() {
        return ref;
    }

    public LearningPointKind kind() {
        return kind;
    }

    public LearningPointStatus status() {
        return status;
    }

    public String statement() {
        return statement;
    }

    /** What staff will do differently, or for good practice keep and spread; may be empty in a draft. */
    public String whatStaffWillDo() {
        return whatStaffWillDo;
    }

    public String howWeWouldKnow() {
        return howWeWouldKnow;
    }

    /** Null only in a draft. */
    public @Nullable Priority priority() {
        return priority;
    }

    /** The priority by which it is chased: standard as long as none is set. */
    public Priority priorityOrStandard() {
        return priority == null ? Priority.STANDARD : priority;
    }

    public @Nullable PostId ownerPost() {
        return ownerPost;
    }

    /** Whom in the agencies the learning is for, in words. How many that are in each agency stands with what it is asked. */
    public String audience() {
        return audience;
    }

    public Set<ReviewId> reviews() {
        return Set.copyOf(reviews);
    }

    public Set<ThemeId> themes() {
        return Set.copyOf(themes);
    }

    /** The agencies asked, in a stable order. */
    public List<AskedAgency> asked() {
        return asked.entrySet().stream()
                .map(each -> each.getValue().toAsked(each.getKey()))
                .sorted(Comparator.comparing(each -> each.agency().value()))
                .toList();
    }

    /** The agencies asked, as far as the actor may know of them: an agency learns of itself only (R11). */
    public List<AskedAgency> askedAsSeenBy(Actor actor) {
        return asked().stream().filter(each -> actor.sees(each.agency())).toList();
    }

    public Optional<AskedAgency> asks(AgencyId agency) {
        return Optional.ofNullable(asked.get(agency)).map(terms -> terms.toAsked(agency));
    }

    /** Whether agencies are asked without waiting for an issued brief; they are told {@link #notice()} in its place. */
    public boolean urgentWithoutBrief() {
        return urgentWithoutBrief;
    }

    public String notice() {
        return notice;
    }

    /** Everybody who has written at it; none of them may agree it (R5). */
    public Set<PersonId> authors() {
        return Set.copyOf(authors);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** When the review group agreed it; null as long as it has not. */
    public @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    public @Nullable PersonId agreedBy() {
        return agreedBy;
    }

    /** Why the review group last returned it; empty when it never did. */
    public String returnReason() {
        return returnReason;
    }

    /** Why it was withdrawn or superseded; empty while it stands. */
    public String endReason() {
        return endReason;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable LearningPointId supersededBy() {
        return supersededBy;
    }
}
