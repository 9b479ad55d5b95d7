package org.learningassurance.assurance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/**
 * An overdue claim is now before the Executive: the review group escalated it, or two of its meetings passed without a decision.
 *
 * @param meetingsWithoutDecision how many meetings had passed; what the clock escalates has two or more
 * @param reason the review group's; empty when the clock escalated it
 */
public record OverdueEscalated(OverdueClaim claim, int meetingsWithoutDecision, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(claim.review());
    }

    @Override
    public List<Subject> about() {
        return claim.about();
    }

    @Override
    public String title() {
        return by.isClock()
                ? "Put before the Executive, because %d meetings passed without a decision"
                        .formatted(meetingsWithoutDecision)
                : "Escalated to the Executive";
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(claim.facts());
        facts.put("meetingsWithoutDecision", Integer.toString(meetingsWithoutDecision));
        return facts;
    }
}
