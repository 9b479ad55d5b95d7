package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/**
 * The review group has ended an overdue review by a decision. An escalation is {@link OverdueEscalated} instead.
 *
 * @param newDueOn the new due date, for a decision that sets one
 * @param meeting null for chair's action
 */
public record OverdueDecided(
        OverdueClaim claim,
        DecisionId decision,
        OverdueChoice choice,
        @Nullable LocalDate newDueOn,
        String reason,
        @Nullable MeetingId meeting,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(claim.review());
    }

    @Override
    public List<Subject> about() {
        List<Subject> about = new ArrayList<>(claim.about());
        if (meeting != null) {
            about.add(Subject.of(meeting));
        }
        return about;
    }

    @Override
    public String title() {
        return "%s decided: %s".formatted(meeting == null ? "The chair" : "The review group", outcome());
    }

    private String outcome() {
        String until = newDueOn == null ? "" : Words.day(newDueOn);
        return switch (choice) {
            case EXTEND -> "due date extended to " + until;
            case ASK_AGAIN -> "asked again, by " + until;
            case ACCEPT_GAP -> "the gap is accepted";
            case NO_RESPONSE -> "closed as no response";
            case ESCALATE -> "escalated to the Executive";
        };
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(claim.facts());
        facts.put("choice", choice.name());
        facts.put("decision", decision.toString());
        if (newDueOn != null) {
            facts.put("newDueOn", newDueOn.toString());
        }
        if (meeting != null) {
            facts.put("meeting", meeting.toString());
        }
        return facts;
    }
}
