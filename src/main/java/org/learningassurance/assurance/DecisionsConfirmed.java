package org.learningassurance.assurance;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/**
 * The chair, or a member for what concerns the chair's own agency, has confirmed decisions that an officer recorded.
 *
 * @param confirmed how many this time
 * @param left how many still wait for somebody of another agency; with none, the record of the meeting is confirmed
 */
public record DecisionsConfirmed(MeetingId meeting, int confirmed, int left, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(meeting);
    }

    @Override
    public String title() {
        return left == 0
                ? "Record of the meeting confirmed"
                : "%d %s confirmed; %d left for somebody of another agency"
                        .formatted(confirmed, confirmed == 1 ? "decision" : "decisions", left);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("confirmed", Integer.toString(confirmed), "left", Integer.toString(left));
    }
}
