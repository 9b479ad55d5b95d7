package org.learningassurance.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.SessionId;

/** One practitioner session: booked for a day, then delivered with its attendance, or cancelled. It knows numbers, never names. */
@Entity
@Table(name = "practitioner_session")
public class PractitionerSession {

    @Id
    private SessionId id;

    private ActionId action;

    private LocalDate heldOn;

    private int places;

    private String venue;

    @Enumerated(EnumType.STRING)
    private SessionStatus status = SessionStatus.BOOKED;

    private String reason = "";

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "session_attendance", joinColumns = @JoinColumn(name = "practitioner_session"))
    @MapKeyColumn(name = "agency")
    private Map<AgencyId, Attendance> attendance = new HashMap<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PractitionerSession() {}

    PractitionerSession(SessionId id, ActionId action, LocalDate on, int places, String venue) {
        this.id = id;
        this.action = action;
        this.heldOn = on;
        this.places = places;
        this.venue = venue.strip();
    }

    void deliver(LocalDate on, Map<AgencyId, Attendance> came) {
        SessionIsBooked.check(status).orThrow();
        AttendanceAddsUp.check(came).orThrow();
        heldOn = on;
        status = SessionStatus.DELIVERED;
        came.forEach((agency, people) -> {
            if (people.attended() > 0) {
                attendance.put(agency, people);
            }
        });
    }

    void cancel(String why) {
        SessionIsBooked.check(status).orThrow();
        status = SessionStatus.CANCELLED;
        reason = why.strip();
    }

    public SessionId id() {
        return id;
    }

    public ActionId action() {
        return action;
    }

    /** The day for which it is booked, or on which it was held. */
    public LocalDate heldOn() {
        return heldOn;
    }

    public int places() {
        return places;
    }

    /** Where, in words; may be empty. */
    public String venue() {
        return venue;
    }

    public SessionStatus status() {
        return status;
    }

    public boolean delivered() {
        return status == SessionStatus.DELIVERED;
    }

    /** Why it was cancelled; else empty. */
    public String reason() {
        return reason;
    }

    /** By agency; agencies from which nobody came are missing. */
    public Map<AgencyId, Attendance> attendance() {
        return Map.copyOf(attendance);
    }

    /** People who came, those who came before included. */
    public int attended() {
        return attendance.values().stream().mapToInt(Attendance::attended).sum();
    }

    /** People whom this session reached for the first time. */
    public int reached() {
        return attendance.values().stream().mapToInt(Attendance::reached).sum();
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
