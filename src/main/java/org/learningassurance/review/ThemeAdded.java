package org.learningassurance.review;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;

/** A theme that runs across reviews was named. */
public record ThemeAdded(ThemeId theme, String ref, ThemeStage stage, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(theme);
    }

    @Override
    public String title() {
        return "Theme " + ref + " added";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("stage", stage.name());
    }
}
