package org.learningassurance.workflow;

/** Process variables: ids, numbers, enums and booleans only, for the engine's tables copy them. */
final class Variables {

    /** The number of the round that a learning point asked last. */
    static final String ROUND = "round";
    /** The agency that is added to a learning point. */
    static final String AGENCY = "agency";
    /** Whether an overdue review was opened, rather than found unnecessary. */
    static final String OPENED = "opened";

    private Variables() {}
}
