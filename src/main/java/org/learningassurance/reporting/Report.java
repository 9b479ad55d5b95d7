package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** What people typed and the report prints, with the place where a reader finds it. */
    List<Typed> typed();

    /** @param place within a sentence: "the section “Introduction”" */
    record Typed(String place, String text) {}

    /** Of {@link #typed}, what was written in sections. */
    default Stream<Typed> typedInSections() {
        return texts().entrySet().stream()
                .map(text -> new Typed(
                        "the section “%s”"
                                .formatted(ReportSection.heading(kind(), text.getKey())
                                        .orElse("About a theme")),
                        text.getValue()));
    }

    /** What was written in a section; empty when nothing was. */
    default String text(String section) {
        return texts().getOrDefault(section, "");
    }

    default boolean isForPublication() {
        return copy() == ReportCopy.PUBLICATION;
    }
}
