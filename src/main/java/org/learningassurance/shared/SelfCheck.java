package org.learningassurance.shared;

import java.util.List;

/**
 * Something that the application can prove about its own data, for example that the trail is whole. All of them are run by the
 * check command.
 */
public interface SelfCheck {

    /** What is proven, as the start of a line: "Trail". */
    String name();

    /** What is wrong, one line each in plain words; empty when all is well. */
    List<String> faults();

    /** What is no fault and yet worth knowing, such as a mail in doubt, one line each. */
    default List<String> worthKnowing() {
        return List.of();
    }
}
