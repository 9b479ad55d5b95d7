package org.learningassurance.review;

/**
 * The kinds of review. How long each may take is data ({@link ReviewClock}); which date names it in reports, and which states it
 * passes, is what the kinds are.
 */
public enum ReviewKind {
    RAPID_REVIEW("Rapid review", "Rapid reviews", "RR", "notified", ReviewStatus.NOTIFIED),
    PRACTICE_REVIEW(
            "Child safeguarding practice review (CSPR)",
            "Child safeguarding practice reviews (CSPR)",
            "CSPR",
            "commissioned",
            ReviewStatus.COMMISSIONED),
    LOCAL_REVIEW("Local learning review", "Local learning reviews", "LLR", "initiated", ReviewStatus.INITIATED),
    AUDIT("Audit", "Audits", "AUD", "initiated", ReviewStatus.INITIATED);

    private final String label;
    private final String plural;
    private final String series;
    private final String opened;
    private final ReviewStatus first;

    ReviewKind(String label, String plural, String series, String opened, ReviewStatus first) {
        this.label = label;
        this.plural = plural;
        this.series = series;
        this.opened = opened;
        this.first = first;
    }

    public String label() {
        return label;
    }

    public String plural() {
        return plural;
    }

    /** What its references begin with: "RR" of RR-0003. */
    String series() {
        return series;
    }

    /** What is said to happen on the date by which the review counts in a period: "notified". */
    public String opened() {
        return opened;
    }

    ReviewStatus first() {
        return first;
    }
}
