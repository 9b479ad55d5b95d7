package org.learningassurance.directory;

import java.time.Instant;
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

/** A post has another deputy, or none. */
public record DeputyNamed(
        PostId post,
        @Nullable PersonId person,
        Role role,
        @Nullable AgencyId agency,
        String who,
        Actor by,
        Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public String title() {
        return person == null ? "Deputy removed" : "Deputy named";
    }

    @Override
    public String detail() {
        return who;
    }

    @Override
    public List<Subject> about() {
        return person == null ? PostEvents.about(role, agency, post) : PostEvents.about(role, agency, post, person);
    }

    @Override
    public Map<String, String> facts() {
        return person == null ? Map.of() : Map.of("deputy", person.toString());
    }
}
