package org.learningassurance.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From which day readings come after the change, as it was said once.
 *
 * @param number 1 for what was first said, then one more each time that it was moved
 * @param reason why it was moved; empty for what was first said
 */
public record ChangeDay(LocalDate madeOn, int number, String reason, String recordedBy, Instant recordedAt) {}
