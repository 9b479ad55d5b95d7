package org.learningassurance.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.learningassurance.shared.AgencyId;

/** How many people worked for an agency with children or families on a day. Figures are added, never changed. */
@Entity
@Table(name = "workforce_figure")
public class WorkforceFigure {

    @Id
    private UUID id;

    private AgencyId agency;

    private int headcount;

    private LocalDate countedOn;

    private String note;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkforceFigure() {}

    WorkforceFigure(AgencyId agency, int headcount, LocalDate countedOn, String note, Instant recordedAt) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.agency = agency;
        this.headcount = headcount;
        this.countedOn = countedOn;
        this.note = note;
        this.recordedAt = recordedAt;
    }

    public AgencyId agency() {
        return agency;
    }

    /** People, not full-time equivalents. */
    public int headcount() {
        return headcount;
    }

    public LocalDate countedOn() {
        return countedOn;
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
