package org.learningassurance.reporting;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.Subject;

/** A report was kept as it stood, to be shown again. */
public record ReportKept(
        ReportId report, ReportKind kind, ReportPeriod period, ReportCopy copy, String hash, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(report);
    }

    @Override
    public String title() {
        return "%s, %s to %s, kept: %s".formatted(kind.label(), period.from(), period.to(), copy.label());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "copy", copy.name(), "hash", hash);
    }
}
