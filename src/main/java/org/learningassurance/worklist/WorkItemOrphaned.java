package org.learningassurance.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Subject;

/**
 * A post with open work has nobody to ask any more: neither holder nor deputy (R10).
 *
 * @param count how many open steps wait for somebody
 */
public record WorkItemOrphaned(PostId post, @Nullable AgencyId agency, long count, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public List<Subject> about() {
        return Stream.of(Subject.of(post), agency == null ? null : Subject.of(agency))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String title() {
        return count == 1 ? "1 open step has nobody to ask" : count + " open steps have nobody to ask";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("count", Long.toString(count));
    }
}
