package org.learningassurance.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;

/**
 * A text beside the trail was erased, with its salt. The check accepts a missing text only when such an entry names it.
 *
 * @param entry of the trail, whose text it was
 * @param agreedBy the second person (R15)
 */
public record TextErased(UUID entry, TextPart part, PersonId agreedBy, String reason, Actor by, Instant at)
        implements DomainEvent {

    static final String TYPE = TextErased.class.getSimpleName();
    static final String ENTRY = "entry";
    static final String PART = "part";

    @Override
    public Subject subject() {
        return Subject.system();
    }

    @Override
    public String title() {
        return "A text was erased from the trail";
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(ENTRY, entry.toString(), PART, part.name(), "agreedBy", agreedBy.toString());
    }
}
