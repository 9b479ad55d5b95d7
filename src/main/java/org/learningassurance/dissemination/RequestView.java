package org.learningassurance.dissemination;

/**
 * A request with the names of those who made and considered it.
 *
 * @param consideredBy empty while nobody has
 * @param waits whether it still waits for an answer
 */
public record RequestView(ReturnRequest made, String madeBy, String consideredBy, boolean waits) {}
