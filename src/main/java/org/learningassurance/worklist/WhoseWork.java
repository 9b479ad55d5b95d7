package org.learningassurance.worklist;

/** Who a step of work depends on, which decides how it is chased. */
public enum WhoseWork {
    AGENCY("Agency"),
    BUSINESS_UNIT("Business unit"),
    REVIEW_GROUP("Review Advisory Group"),
    EXECUTIVE("Executive");

    private final String label;

    WhoseWork(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
