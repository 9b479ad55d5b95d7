package org.learningassurance.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.springframework.format.annotation.DateTimeFormat;

/** What a report is asked for: in the address, so that a link leads to the same report. */
class AskedReport {

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate from;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate to;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate asAt;

    @Nullable
    ReportCopy copy;

    static AskedReport of(LocalDate from, LocalDate to, @Nullable LocalDate asAt, @Nullable ReportCopy copy) {
        AskedReport asked = new AskedReport();
        asked.from = from;
        asked.to = to;
        asked.asAt = asAt;
        asked.copy = copy;
        return asked;
    }

    ReportPeriod period() {
        LocalDate first = from;
        LocalDate last = to;
        if (first == null || last == null) {
            throw new NotFound("report without a period");
        }
        return new ReportPeriod(first, last);
    }

    ReportCopy copyFor(Actor by) {
        return copy == null ? ReportCopy.fullestFor(by) : copy;
    }

    /** The part of an address behind the question mark. */
    String query() {
        return "from=%s&to=%s%s%s"
                .formatted(from, to, asAt == null ? "" : "&asAt=" + asAt, copy == null ? "" : "&copy=" + copy);
    }
}
