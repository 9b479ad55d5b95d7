package org.learningassurance.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Something that has happened in the domain. Published in the transaction that did it and heard synchronously, so that the
 * process, the trail and the positions commit or fail with it.
 *
 * <p>Timelines are drawn from events: {@link #title()} says in plain words what happened, {@link #detail()} carries what
 * somebody typed (a reason), {@link #facts()} what a machine may count: ids, enum names, dates and numbers, never text.
 */
public interface DomainEvent {

    ZoneId ZONE = ZoneId.of("Europe/London");

    Actor by();

    /** When it was recorded. */
    Instant at();

    /** When it happened, which may lie before it was recorded. */
    default LocalDate occurredOn() {
        return at().atZone(ZONE).toLocalDate();
    }

    /** What it happened to. */
    Subject subject();

    /**
     * Whose timelines show it besides the subject's. With an agency among them, only that agency and the partnership see it
     * (R11).
     */
    default List<Subject> about() {
        return List.of();
    }

    /** One line in plain words; empty for a fact that no timeline shows. */
    String title();

    default String detail() {
        return "";
    }

    default Map<String, String> facts() {
        return Map.of();
    }

    default String type() {
        return getClass().getSimpleName();
    }
}
