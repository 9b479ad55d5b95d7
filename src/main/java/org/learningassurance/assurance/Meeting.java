package org.learningassurance.assurance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;

/**
 * A meeting of the Review Advisory Group. Its agenda is frozen when the papers go out; an officer records what it decides, in
 * the chair's name, and the chair confirms the record.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id
    private MeetingId id;

    private LocalDate plannedOn;
    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private @Nullable Instant frozenAt;
    private @Nullable Instant confirmedAt;
    private @Nullable PersonId confirmedBy;
    private String cancelledBecause = "";

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Attendee> attendance = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_interest", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Interest> interests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_agenda_item", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(LocalDate plannedOn, String place) {
        this.id = MeetingId.next();
        this.plannedOn = plannedOn;
        this.place = place;
        this.status = MeetingStatus.PLANNED;
    }

    void moveTo(LocalDate day) {
        mustBe("move", MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN);
        plannedOn = day;
    }

    void cancel(String reason) {
        mustBe("cancel", MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN);
        status = MeetingStatus.CANCELLED;
        cancelledBecause = reason;
    }

    void freeze(List<AgendaItem> items, Instant at) {
        mustBe("freeze the agenda of", MeetingStatus.PLANNED);
        agenda = new ArrayList<>(items);
        frozenAt = at;
        status = MeetingStatus.AGENDA_FROZEN;
    }

    void attendedBy(List<Attendee> attendees) {
        mustBe("record who came to", MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN);
        attendance = new ArrayList<>(attendees);
    }

    void declare(Interest interest) {
        mustBe("declare an interest at", MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN);
        interests.add(interest);
    }

    void confirm(Instant at, PersonId by) {
        mustBe("confirm the record of", MeetingStatus.AGENDA_FROZEN);
        confirmedAt = at;
        confirmedBy = by;
        status = MeetingStatus.CONFIRMED;
    }

    Meeting loaded() {
        Hibernate.initialize(attendance);
        Hibernate.initialize(interests);
        Hibernate.initialize(agenda);
        return this;
    }

    private void mustBe(String verb, MeetingStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new Refusal(
                    "MeetingIsOpen",
                    "You cannot %s this meeting: %s"
                            .formatted(verb, status.label().toLowerCase(Locale.UK)),
                    null);
        }
    }

    public MeetingId id() {
        return id;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public String place() {
        return place;
    }

    public MeetingStatus status() {
        return status;
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<PersonId> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public String cancelledBecause() {
        return cancelledBecause;
    }

    public List<Attendee> attendance() {
        return List.copyOf(attendance);
    }

    public List<Interest> interests() {
        return List.copyOf(interests);
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** Whether a decision may be recorded in it: its papers are out, its day has come, its record is not yet confirmed. */
    public boolean decidesOn(LocalDate today) {
        return status == MeetingStatus.AGENDA_FROZEN && hasComeBy(today);
    }

    boolean hasComeBy(LocalDate today) {
        return !plannedOn.isAfter(today);
    }

    boolean hasOnItsAgenda(UUID subject) {
        return agenda.stream().anyMatch(item -> item.subject().equals(subject));
    }

    boolean declaredBy(PersonId person, LearningPointId point, @Nullable AgencyId agency) {
        return interests.stream()
                .anyMatch(interest -> interest.person().equals(person) && interest.bearsOn(point, agency));
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }
}
