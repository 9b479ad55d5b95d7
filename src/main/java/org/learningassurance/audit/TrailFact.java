package org.learningassurance.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An entry of the trail as a machine reads it, to prove that what was written beside the trail still follows from it.
 *
 * @param type simple name of the event
 * @param subject what it happened to
 * @param on whose timeline it was read from; the subject when it was read for its subject
 * @param facts ids, enum names, dates and numbers by name
 */
public record TrailFact(
        String type, UUID subject, UUID on, Instant recordedAt, LocalDate occurredOn, Map<String, String> facts) {

    public TrailFact {
        facts = Map.copyOf(facts);
    }

    /**
     * One fact by its name.
     *
     * @throws IllegalArgumentException when the entry does not have it
     */
    public String fact(String name) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("%s of %s does not say its %s".formatted(type, subject, name));
        }
        return value;
    }
}
