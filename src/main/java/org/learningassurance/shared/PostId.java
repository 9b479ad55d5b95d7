package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a post, which work is asked of. */
public record PostId(UUID value) implements Id {

    public static PostId next() {
        return new PostId(Id.nextValue());
    }

    public static PostId of(UUID value) {
        return new PostId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static PostId of(String value) {
        return new PostId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
