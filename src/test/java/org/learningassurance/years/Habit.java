package org.learningassurance.years;

import java.util.List;
import java.util.Random;

/**
 * How an agency answers.
 *
 * @see AgencyDay
 */
enum Habit {
    IN_TIME(-4),
    LATE(8),
    VERY_LATE(26),
    NEVER(0),
    /** First what is refused, then too few, then enough; and some of it comes back. */
    WRONGLY(-3),
    /** Sends each form a second time. */
    TWICE(-2),
    /** Asks for more time once it is late, and answers within that. */
    NEEDS_LONGER(3),
    /** Says of most that it is not for them. */
    NOT_FOR_US(-6);

    private static final List<Habit> OF_TWENTY = List.of(
            IN_TIME,
            IN_TIME,
            IN_TIME,
            IN_TIME,
            IN_TIME,
            IN_TIME,
            IN_TIME,
            IN_TIME,
            LATE,
            LATE,
            LATE,
            LATE,
            VERY_LATE,
            VERY_LATE,
            NEVER,
            WRONGLY,
            WRONGLY,
            TWICE,
            NEEDS_LONGER,
            NOT_FOR_US);

    private final int workingDaysPastDue;

    Habit(int workingDaysPastDue) {
        this.workingDaysPastDue = workingDaysPastDue;
    }

    static Habit any(Random random) {
        return OF_TWENTY.get(random.nextInt(OF_TWENTY.size()));
    }

    /** When it takes up what is due, in working days past the due date; negative for before. */
    int workingDaysPastDue() {
        return workingDaysPastDue;
    }
}
