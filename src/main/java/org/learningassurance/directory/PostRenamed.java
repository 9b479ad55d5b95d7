package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;

/** A post has another title. */
public record PostRenamed(
        PostId post, Role role, @Nullable AgencyId agency, String from, String to, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public String title() {
        return "Post renamed";
    }

    @Override
    public String detail() {
        return "From “" + from + "” to “" + to + "”";
    }

    @Override
    public List<Subject> about() {
        return PostEvents.about(role, agency, post);
    }
}
