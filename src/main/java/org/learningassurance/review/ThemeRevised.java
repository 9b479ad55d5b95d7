package org.learningassurance.review;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;

/** The name, the learning or the stage of a theme was changed. */
public record ThemeRevised(ThemeId theme, String ref, ThemeStage stage, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(theme);
    }

    @Override
    public String title() {
        return "Theme " + ref + " changed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("stage", stage.name());
    }
}
