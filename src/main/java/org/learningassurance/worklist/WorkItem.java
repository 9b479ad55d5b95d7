package org.learningassurance.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WorkItemId;

/** A step that a post is asked to do by a date. Mirrors one task of a process and lives exactly as long. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    private WorkItemId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private WorkItemKind kind;

    @Enumerated(EnumType.STRING)
    private WhoseWork whose;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;
    private String reference;
    private PostId post;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private LocalDate dueOn;
    private int dueRevision;
    private String engineTask;
    private @Nullable LearningPointId learningPoint;
    private @Nullable ReviewId review;
    private @Nullable AgencyId agency;

    @Enumerated(EnumType.STRING)
    private @Nullable Rung rung;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosedAs closedAs;

    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    WorkItem(NewWorkItem asked, Instant now) {
        id = WorkItemId.next();
        kind = asked.kind();
        whose = asked.whose();
        subjectKind = asked.subject().kind();
        subjectId = asked.subject().id();
        reference = asked.reference();
        post = asked.post();
        priority = asked.priority();
        dueOn = asked.dueOn();
        engineTask = asked.engineTask();
        learningPoint = asked.learningPoint();
        review = asked.review();
        agency = asked.agency();
        rung = asked.rung();
        openedAt = now;
    }

    public WorkItemId id() {
        return id;
    }

    public WorkItemKind kind() {
        return kind;
    }

    public WhoseWork whose() {
        return whose;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public String reference() {
        return reference;
    }

    public PostId post() {
        return post;
    }

    public Priority priority() {
        return priority;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** How often the due date has been moved; the levels of the chase start again with each. */
    public int dueRevision() {
        return dueRevision;
    }

    public String engineTask() {
        return engineTask;
    }

    public Optional<LearningPointId> learningPoint() {
        return Optional.ofNullable(learningPoint);
    }

    public Optional<ReviewId> review() {
        return Optional.ofNullable(review);
    }

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency);
    }

    public Optional<Rung> rung() {
        return Optional.ofNullable(rung);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<ClosedAs> closedAs() {
        return Optional.ofNullable(closedAs);
    }

    /** Address of the page of what it is about, below the application's root. */
    public String path() {
        return kind.path(subjectId, reference);
    }

    /** Whether the actor may open that page. An agency is told that its late return is decided on, and reads no paper of the group for it. */
    public boolean opensFor(Actor by) {
        return by.readsDecisions() || subject().kind() != SubjectKind.OVERDUE_REVIEW;
    }

    /** Address of the page where it is done, below the application's root: for whoever is asked. */
    public String form() {
        return kind.form(subjectId, reference);
    }

    /** @return false when it was closed already */
    boolean close(ClosedAs how, Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        closedAs = how;
        return true;
    }

    /** @return false when nothing changes: it is closed, or due on that day anyway */
    boolean moveDue(LocalDate to) {
        if (!isOpen() || dueOn.equals(to)) {
            return false;
        }
        dueOn = to;
        dueRevision++;
        return true;
    }

    void passOn(AgencyId successor, PostId toPost) {
        agency = successor;
        post = toPost;
    }
}
