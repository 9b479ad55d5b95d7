package org.learningassurance.reporting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows that come in the order of a key, all of one key at a time. */
final class Groups<T> {

    private final Iterator<T> rows;
    private final Function<T, UUID> key;
    private @Nullable T ahead;

    Groups(Stream<T> rows, Function<T, UUID> key) {
        this.rows = rows.iterator();
        this.key = key;
        step();
    }

    /** Null after the last. */
    @Nullable
    UUID nextKey() {
        return ahead == null ? null : key.apply(ahead);
    }

    /** The rows of a key, which is the next one or lies before it; then there are none. */
    List<T> take(UUID wanted) {
        List<T> taken = new ArrayList<>();
        while (ahead != null && key.apply(ahead).equals(wanted)) {
            taken.add(ahead);
            step();
        }
        return taken;
    }

    /** The earlier of two keys, as databases order them: as unsigned numbers. Null when both are. */
    static @Nullable UUID earlier(@Nullable UUID one, @Nullable UUID other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        int order =
                high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
        return order <= 0 ? one : other;
    }

    private void step() {
        ahead = rows.hasNext() ? rows.next() : null;
    }
}
