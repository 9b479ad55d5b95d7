package org.learningassurance.review;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;

/** The partnership did, or plans, something about a theme. */
public record ThemeResponseAdded(ThemeId theme, String ref, String kind, String what, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(theme);
    }

    @Override
    public String title() {
        return "Response to theme " + ref + " added";
    }

    @Override
    public String detail() {
        return what;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind);
    }
}
