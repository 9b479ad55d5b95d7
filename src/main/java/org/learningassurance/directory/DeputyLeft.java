package org.learningassurance.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;

/** The deputy of a post has left; the post has none until one is named. */
public record DeputyLeft(
        PostId post,
        PersonId person,
        Role role,
        @Nullable AgencyId agency,
        LocalDate on,
        String who,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public String title() {
        return "Deputy left";
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public String detail() {
        return who;
    }

    @Override
    public List<Subject> about() {
        return PostEvents.about(role, agency, post, person);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("deputy", person.toString(), "on", on.toString());
    }
}
