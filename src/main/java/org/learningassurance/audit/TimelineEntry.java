package org.learningassurance.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Subject;

/**
 * An entry of the trail as people read it.
 *
 * @param title what happened; empty for a fact that no timeline shows
 * @param by the name of whoever did it, as it was then
 * @param at when it was recorded
 * @param occurredOn when it happened
 * @param detail what was typed; empty for nothing
 * @param facts JSON of ids, enum names, dates and numbers
 * @param agencies whose doings it tells; empty for what is nobody's in particular
 */
public record TimelineEntry(
        UUID id,
        String type,
        Subject subject,
        String title,
        String by,
        Instant at,
        LocalDate occurredOn,
        String detail,
        String facts,
        List<AgencyId> agencies) {

    static final String ERASED = "(erased)";

    TimelineEntry telling(List<AgencyId> ofAgencies) {
        return new TimelineEntry(id, type, subject, title, by, at, occurredOn, detail, facts, ofAgencies);
    }

    /** Whether nobody did it: it came by the clock. */
    public boolean isAutomatic() {
        return by.equals(Actor.clock().name());
    }

    /** The title, or for a fact that has none the name of what happened as words: "Work item opened". */
    public String heading() {
        if (!title.isEmpty()) {
            return title;
        }
        String words = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
