package org.learningassurance.notification;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.Subject;

/** Somebody had a mail tried again. */
public record MessageRetried(MessageId message, MessageStatus before, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(message);
    }

    @Override
    public String title() {
        return "Mail is tried again";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before.name());
    }
}
