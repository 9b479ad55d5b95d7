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
 * The review group has decided on a learning point.
 *
 * @param round the round of asking that it decided on
 * @param date the re-check date when assured, the due date when more is needed, else null
 * @param unsettled how many returns were not settled, as the decision names them
 * @param meeting null for chair's action
 */
public record AssuranceDecided(
        LearningPointId learningPoint,
        int round,
        DecisionId decision,
        AssuranceOutcome outcome,
        @Nullable LocalDate date,
        int unsettled,
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
        String day = date == null ? "" : Words.day(date);
        return "%s decided: %s%s"
                .formatted(
                        meeting == null ? "The chair" : "The review group",
                        switch (outcome) {
                            case ASSURED -> "assured, to be re-checked on " + day;
                            case MORE_NEEDED -> "more needed, by " + day;
                            case GAP_ACCEPTED -> "the gap is accepted";
                        },
                        unsettled == 0
                                ? ""
                                : "; %d %s not settled".formatted(unsettled, unsettled == 1 ? "return" : "returns"));
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
        facts.put("unsettled", Integer.toString(unsettled));
        if (date != null) {
            facts.put("date", date.toString());
        }
        if (meeting != null) {
            facts.put("meeting", meeting.toString());
        }
        return facts;
    }
}
