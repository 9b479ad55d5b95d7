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

/** Somebody holds a post from a day on. The one who held it before holds it no longer. */
public record HolderAppointed(
        PostId post,
        PersonId person,
        @Nullable PersonId before,
        Role role,
        @Nullable AgencyId agency,
        String who,
        LocalDate on,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public String title() {
        return "Holder appointed";
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
        return before == null
                ? Map.of("holder", person.toString())
                : Map.of("holder", person.toString(), "before", before.toString());
    }
}
