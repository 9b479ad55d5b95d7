package org.learningassurance.dissemination;

/** Whose judgement a claim needs. */
public enum JudgedBy {
    RECEIPT("Nobody: recorded when received"),
    BUSINESS_UNIT("Business unit"),
    REVIEW_GROUP("Review Advisory Group");

    private final String label;

    JudgedBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
