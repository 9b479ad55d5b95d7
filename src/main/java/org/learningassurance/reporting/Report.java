package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A paper whose figures are drawn from what was recorded by a moment, and in which the business unit writes. It reads the same whenever
 * it is asked for, and can be kept as it stands.
 */
public sealed interface Report permits BoardReport, YearlyReport {

    ReportKind kind();

    ReportPeriod period();

    /** What was recorded later is left out. */
    Instant asAt();

    /** The day in London of that moment. */
    LocalDate day();

    ReportCopy copy();

    /** The smallest count that a copy for publication shows. */
    int smallestShown();

    /** What was written, by section; see {@link ReportSection}. */
    Map<String, String> texts();

    /** References of the learning points that it tells of. */
    Set<String> learningTold();

    /** What was written in a section; empty when nothing was. */
    default String text(String section) {
        return texts().getOrDefault(section, "");
    }

    default boolean isForPublication() {
        return copy() == ReportCopy.PUBLICATION;
    }
}
