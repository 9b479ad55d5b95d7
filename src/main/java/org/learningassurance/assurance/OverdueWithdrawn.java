package org.learningassurance.assurance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/**
 * An overdue review has ended without a decision, because what it was about is not open any more.
 *
 * @param answered whether the agency had answered; else the work was no longer asked
 */
public record OverdueWithdrawn(OverdueClaim claim, boolean answered, Actor by, Instant at) implements DomainEvent {

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
        return answered
                ? "No longer before the review group: the agency has answered"
                : "No longer before the review group: it is not asked any more";
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(claim.facts());
        facts.put("answered", Boolean.toString(answered));
        return facts;
    }
}
