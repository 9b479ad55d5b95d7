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
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/**
 * The review group has looked at fresh evidence: the change has lasted, or the learning point is open again.
 *
 * @param round the round of re-checking that it decided on
 * @param dueOn when reopened, the day by which agencies answer again; else null
 * @param meeting null for chair's action
 */
public record RecheckDecided(
        LearningPointId learningPoint,
        int round,
        DecisionId decision,
        RecheckOutcome outcome,
        @Nullable LocalDate dueOn,
        String reason,
        @Nullable MeetingId meeting,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public List<Subject> about() {
        return meeting == null ? List.of() : List.of(Subject.of(meeting));
    }

    @Override
    public String title() {
        String who = meeting == null ? "The chair" : "The review group";
        return switch (outcome) {
            case SUSTAINED -> who + " decided: sustained";
            case REOPENED ->
                "%s decided: reopened, answers by %s".formatted(who, dueOn == null ? "" : Words.day(dueOn));
        };
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("round", Integer.toString(round));
        facts.put("decision", decision.toString());
        facts.put("outcome", outcome.name());
        if (dueOn != null) {
            facts.put("dueOn", dueOn.toString());
        }
        if (meeting != null) {
            facts.put("meeting", meeting.toString());
        }
        return facts;
    }
}
