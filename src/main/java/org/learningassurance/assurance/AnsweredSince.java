package org.learningassurance.assurance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** The agency has answered a claim that was already before the review group or the Executive. */
public record AnsweredSince(OverdueClaim claim, Actor by, Instant at) implements DomainEvent {

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
        return "Answered since it was put before the review group";
    }

    @Override
    public Map<String, String> facts() {
        return claim.facts();
    }
}
