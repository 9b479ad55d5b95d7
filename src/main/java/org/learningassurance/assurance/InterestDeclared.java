package org.learningassurance.assurance;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;

/** Somebody has declared an interest at a meeting and decides nothing there that it bears on. */
public record InterestDeclared(MeetingId meeting, PersonId person, String name, String what, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(meeting);
    }

    @Override
    public String title() {
        return name + " declared an interest";
    }

    @Override
    public String detail() {
        return what;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", person.toString());
    }
}
