package org.learningassurance.workflow;

import java.util.Optional;
import org.learningassurance.shared.Subject;

/**
 * One aggregate on its way through its process, taken on by the domain's services. It is made for one wait of its model: where its
 * way parts, it takes the way that leads there, once.
 */
interface Journey {

    /** Begins it. @return the key under which the instance starts; empty where it gets one later */
    Optional<String> begin();

    /** Has people do what the instance waits for. Jobs run without it. */
    void leave(String wait);

    /**
     * Has people end it where it stands.
     *
     * @return the event or sub-process with which it then ends; empty when nothing of the kind can be ended early
     */
    default Optional<String> withdraw() {
        return Optional.empty();
    }

    /** What the work is about; empty when there is never any. */
    Optional<Subject> subject();

    /** The event or sub-process with which it ends. */
    String end();

    static IllegalArgumentException doesNotWaitAt(String wait) {
        return new IllegalArgumentException("Nobody knows what to do at " + wait);
    }
}
