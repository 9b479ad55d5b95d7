package org.learningassurance.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Subject;

/**
 * The open work of a merged agency is asked of its successor from now on (R10).
 *
 * @param post the successor's post that is asked
 * @param count how many open steps passed on
 */
public record WorkPassedOn(AgencyId agency, AgencyId successor, PostId post, int count, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(agency);
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.of(agency), Subject.of(successor));
    }

    @Override
    public String title() {
        return count == 1 ? "1 open step passed to the successor" : count + " open steps passed to the successor";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("successor", successor.toString(), "post", post.toString(), "count", Integer.toString(count));
    }
}
