package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a review group meeting. */
public record MeetingId(UUID value) implements Id {

    public static MeetingId next() {
        return new MeetingId(Id.nextValue());
    }

    public static MeetingId of(UUID value) {
        return new MeetingId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static MeetingId of(String value) {
        return new MeetingId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
