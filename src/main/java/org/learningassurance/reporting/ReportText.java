package org.learningassurance.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PersonId;

/** What somebody wrote in a section of a report. A change adds another and changes none. */
@Entity
@Immutable
@Table(name = "report_text")
class ReportText {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportKind kind;

    @Column(nullable = false)
    private LocalDate periodFrom;

    @Column(nullable = false)
    private LocalDate periodTo;

    @Column(nullable = false)
    private String section;

    /** 1 for what was first written, then one more for each change. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private PersonId writtenBy;

    @Column(nullable = false)
    private String writtenByName;

    @SuppressWarnings("NullAway.Init")
    protected ReportText() {}

    ReportText(ReportKind kind, ReportPeriod period, String section, int number, String text, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.section = section;
        this.number = number;
        this.text = text;
        this.recordedAt = at;
        this.writtenBy = by.whoever();
        this.writtenByName = by.name();
    }

    String section() {
        return section;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }
}
