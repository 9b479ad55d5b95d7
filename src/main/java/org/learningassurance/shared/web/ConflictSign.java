package org.learningassurance.shared.web;

/**
 * Knows exceptions that mean "somebody else was quicker", so that they lead to the conflict page. The kit knows its own and
 * Spring's; a module with a technology of its own adds a bean.
 */
public interface ConflictSign {

    boolean signifies(Throwable problem);
}
