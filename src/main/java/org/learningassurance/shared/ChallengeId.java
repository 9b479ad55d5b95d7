package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a challenge of a judgement by the independent scrutineer. */
public record ChallengeId(UUID value) implements Id {

    public static ChallengeId next() {
        return new ChallengeId(Id.nextValue());
    }

    public static ChallengeId of(UUID value) {
        return new ChallengeId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ChallengeId of(String value) {
        return new ChallengeId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
