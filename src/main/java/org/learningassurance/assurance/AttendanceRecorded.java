package org.learningassurance.assurance;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/**
 * Who came to a meeting is written down.
 *
 * @param present how many posts were represented, deputies included
 */
public record AttendanceRecorded(MeetingId meeting, int present, int posts, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(meeting);
    }

    @Override
    public String title() {
        return "Attendance recorded: %d of %d posts represented".formatted(present, posts);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("present", Integer.toString(present), "posts", Integer.toString(posts));
    }
}
