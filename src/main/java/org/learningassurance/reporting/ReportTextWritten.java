package org.learningassurance.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;

/** Somebody wrote, or changed, the text of a report's section. The text itself is kept with the report. */
public record ReportTextWritten(ReportKind kind, ReportPeriod period, String section, int number, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REPORT, kind.idOf(period));
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.partnershipOnly());
    }

    @Override
    public String title() {
        return "%s, %s to %s: text written".formatted(kind.label(), period.from(), period.to());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("section", section, "number", String.valueOf(number));
    }
}
