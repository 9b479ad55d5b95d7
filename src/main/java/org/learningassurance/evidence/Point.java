package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One reading on a run chart.
 *
 * @param day the last one of the period that it covers
 */
public record Point(LocalDate day, BigDecimal amount) {}
