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

/** The holder of a post has left it (R10): the deputy is asked from now on; without one the post is an orphan. */
public record HolderLeft(
        PostId post,
        PersonId person,
        @Nullable PersonId deputy,
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
        return "Holder left";
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
        return deputy == null
                ? Map.of("holder", person.toString(), "on", on.toString(), "orphan", "true")
                : Map.of("holder", person.toString(), "on", on.toString(), "deputy", deputy.toString());
    }

    /** Whether nobody is asked now. */
    public boolean orphaned() {
        return deputy == null;
    }
}
