package org.learningassurance.worklist;

/** In which order a list of open work stands. Within the same agency or subject, the earliest due comes first. */
public record WorkOrder(By by, boolean descending) {

    /** What a list is sorted by. */
    public enum By {
        DUE,
        AGENCY,
        /** The reference of the learning point, review or brief. */
        ABOUT
    }

    public static final WorkOrder EARLIEST_DUE = new WorkOrder(By.DUE, false);

    /** As an address has it: {@code due} or {@code -due}, {@code agency}, {@code about}; anything else is the usual order. */
    public static WorkOrder of(String words) {
        boolean descending = words.startsWith("-");
        return switch (descending ? words.substring(1) : words) {
            case "due" -> new WorkOrder(By.DUE, descending);
            case "agency" -> new WorkOrder(By.AGENCY, descending);
            case "about" -> new WorkOrder(By.ABOUT, descending);
            default -> EARLIEST_DUE;
        };
    }
}
