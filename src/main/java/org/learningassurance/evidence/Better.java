package org.learningassurance.evidence;

/** Which way a measure is to go. */
public enum Better {
    HIGHER("Higher is better"),
    LOWER("Lower is better");

    private final String label;

    Better(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Towards towards(boolean up) {
        return up == (this == HIGHER) ? Towards.WANTED : Towards.UNWANTED;
    }
}
