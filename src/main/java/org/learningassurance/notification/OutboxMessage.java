package org.learningassurance.notification;

/**
 * A mail as the outbox lists it.
 *
 * @param to the name of whom it is to
 */
public record OutboxMessage(Message message, String to) {}
