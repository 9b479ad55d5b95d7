package org.learningassurance.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From which day on a measure is no longer counted, and why.
 *
 * @param recordedBy empty where nobody asked for it, or the person is not known any more
 */
public record MeasureEnding(LocalDate on, String reason, String recordedBy, Instant recordedAt) {}
