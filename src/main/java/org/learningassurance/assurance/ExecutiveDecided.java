package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/**
 * The Executive has decided on an overdue claim that was before it. Sent back, it is before the review group once more and stays
 * open; otherwise its review has ended.
 *
 * @param newDueOn the date by which the agency is directed to answer, else null
 * @param meetingOn the meeting that it is sent back to, else null
 */
public record ExecutiveDecided(
        OverdueClaim claim,
        DecisionId decision,
        ExecutiveChoice choice,
        @Nullable LocalDate newDueOn,
        @Nullable LocalDate meetingOn,
        String reason,
        Actor by,
        Instant at)
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
        return switch (choice) {
            case DIRECT ->
                "The Executive directed the agency to answer by " + (newDueOn == null ? "" : Words.day(newDueOn));
            case ACCEPT_GAP -> "The Executive accepted the gap";
            case SEND_BACK ->
                "The Executive sent this back to the review group, for its meeting on "
                        + (meetingOn == null ? "" : Words.day(meetingOn));
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
        if (meetingOn != null) {
            facts.put("meetingOn", meetingOn.toString());
        }
        return facts;
    }
}
