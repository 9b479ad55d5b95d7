package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a message of the outbox. */
public record MessageId(UUID value) implements Id {

    public static MessageId next() {
        return new MessageId(Id.nextValue());
    }

    public static MessageId of(UUID value) {
        return new MessageId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static MessageId of(String value) {
        return new MessageId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
