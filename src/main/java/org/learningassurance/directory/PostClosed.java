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

/** A post has gone; nothing more is asked of it. */
public record PostClosed(
        PostId post, Role role, @Nullable AgencyId agency, LocalDate on, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public String title() {
        return "Post closed";
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public List<Subject> about() {
        return PostEvents.about(role, agency, post);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("on", on.toString());
    }
}
