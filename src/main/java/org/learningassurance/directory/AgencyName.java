package org.learningassurance.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.learningassurance.shared.AgencyId;

/** What an agency was called from a moment on. A change adds a row and changes none, so that a past paper reads what it read (R14). */
@Entity
@Immutable
@Table(name = "agency_name")
class AgencyName {

    @Id
    private UUID id;

    private AgencyId agency;

    /** 1 for what it was first called, then one more for each change. */
    private int number;

    private Instant recordedAt;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected AgencyName() {}

    AgencyName(Agency agency, int number, Instant recordedAt) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.agency = agency.id();
        this.number = number;
        this.recordedAt = recordedAt;
        this.name = agency.name();
    }

    AgencyId agency() {
        return agency;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String name() {
        return name;
    }
}
