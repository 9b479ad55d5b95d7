package org.learningassurance.evidence;

import java.math.BigDecimal;

/** On which side of the median a reading lies. */
public enum Side {
    ABOVE("Above"),
    ON("On the median"),
    BELOW("Below");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    static Side of(BigDecimal amount, BigDecimal median) {
        int compared = amount.compareTo(median);
        return compared == 0 ? ON : compared > 0 ? ABOVE : BELOW;
    }

    public String label() {
        return label;
    }
}
