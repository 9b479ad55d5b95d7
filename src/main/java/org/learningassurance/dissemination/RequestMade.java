package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;

/**
 * An agency answered with something else than a claim, which the partnership has to consider. More time that is granted at once
 * is none of these: it shows as {@link DueDateMoved}.
 *
 * @param until the day asked for, when the agency needs longer
 *
 */
public record RequestMade(
        ReturnRef of,
        Rung rung,
        RequestKind kind,
        String reason,
        @Nullable LocalDate until,
        Actor by,
        Instant at) implements ReturnEvent {

    @Override
    public String title() {
        return rung.label() + ": " + kind.label();
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("kind", kind)
                .with("until", until)
                .map();
    }
}
