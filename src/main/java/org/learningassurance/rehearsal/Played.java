package org.learningassurance.rehearsal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what an earlier scene has left. */
final class Played {

    private Played() {}

    /** @throws IllegalStateException when no earlier scene has left it */
    static <T> T found(Map<String, T> played, String key) {
        return orElseThrow(played.get(key), key);
    }

    private static <T> T orElseThrow(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalStateException("Not played yet: " + key);
        }
        return value;
    }
}
