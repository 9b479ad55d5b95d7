package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;

/** There is a post more. */
public record PostAdded(
        PostId post, String postTitle, Role role, @Nullable AgencyId agency, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(post);
    }

    @Override
    public String title() {
        return "Post added";
    }

    @Override
    public String detail() {
        return postTitle;
    }

    @Override
    public List<Subject> about() {
        return PostEvents.about(role, agency, post);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("role", role.name());
    }
}
