package org.learningassurance.worklist;

/**
 * How much is in a queue. Counted up to a limit, so that a page costs the same whatever is open.
 *
 * @param open steps in it, or the limit when there are more
 * @param overdue of these past their due date, or the limit
 */
public record WorkCount(WorkQueue queue, String label, int open, int overdue) {

    static final int LIMIT = 1000;

    /** "12", "more than 999". */
    public String openWords() {
        return words(open);
    }

    public String overdueWords() {
        return words(overdue);
    }

    private static String words(int count) {
        return count < LIMIT ? Integer.toString(count) : "more than " + (LIMIT - 1);
    }
}
