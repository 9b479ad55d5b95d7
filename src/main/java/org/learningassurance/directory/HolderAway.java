package org.learningassurance.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;

/** The holder of a post is away until a day, on which they are back; null: they are back already. */
public record HolderAway(
        PostId post,
        @Nullable LocalDate until,
        Role role,
        @Nullable AgencyId agency,
        Actor by,
        Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public String title() {
        return until == null ? "Holder back" : "Holder away";
    }

    @Override
    public List<Subject> about() {
        return PostEvents.about(role, agency, post);
    }

    @Override
    public Map<String, String> facts() {
        return until == null ? Map.of() : Map.of("until", until.toString());
    }
}
