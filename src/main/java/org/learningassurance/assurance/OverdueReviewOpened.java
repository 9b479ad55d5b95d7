package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/**
 * A claim is so late that it goes before the review group.
 *
 * @param dueOn the due date that was missed
 * @param meetingOn the next meeting that takes it or, while none is planned, the day by which one is owed
 */
public record OverdueReviewOpened(
        OverdueClaim claim, String reference, LocalDate dueOn, LocalDate meetingOn, Actor by, Instant at)
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
        return "For the Review Advisory Group to decide by %s".formatted(Words.day(meetingOn));
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(claim.facts());
        facts.put("dueOn", dueOn.toString());
        facts.put("meetingOn", meetingOn.toString());
        return facts;
    }
}
