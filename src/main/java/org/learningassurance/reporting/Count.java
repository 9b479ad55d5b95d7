package org.learningassurance.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A number of a report, or the sign that it is kept back.
 *
 * @param value null when it is kept back
 */
public record Count(@Nullable Integer value) {

    /** Confidential, as the statisticians of the UK's government mark it. */
    public static final String KEPT_BACK = "[c]";

    public static Count of(int value) {
        return new Count(value);
    }

    static Count keptBack() {
        return new Count(null);
    }

    public boolean isShown() {
        return value != null;
    }

    public String text() {
        return value == null ? KEPT_BACK : String.valueOf(value);
    }
}
