package org.learningassurance.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.SessionId;
import org.learningassurance.shared.Subject;

/** How many came to a session from one agency. Only that agency and the partnership see it (R11). */
public record AttendanceCounted(
        ActionOutline outline,
        SessionId session,
        AgencyId agency,
        Attendance attendance,
        LocalDate on,
        Actor by,
        Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: %d of the agency's staff came to a session".formatted(outline.ref(), attendance.attended());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "session", session.toString(),
                "agency", agency.toString(),
                "attended", String.valueOf(attendance.attended()),
                "cameBefore", String.valueOf(attendance.cameBefore()));
    }

    @Override
    public List<Subject> about() {
        return Stream.concat(Stream.of(Subject.of(agency)), ActionEvent.super.about().stream())
                .toList();
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
