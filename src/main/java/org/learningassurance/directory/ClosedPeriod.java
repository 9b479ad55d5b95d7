package org.learningassurance.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;

/** A closed period of one agency or of every agency of a kind. The chase pauses in it. Withdrawn ones are kept and ignored. */
@Entity
@Table(name = "closed_period")
public class ClosedPeriod {

    @Id
    private UUID id;

    private @Nullable String kind;

    private @Nullable AgencyId agency;

    private String name;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private boolean everyYear;

    private boolean withdrawn;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClosedPeriod() {}

    private ClosedPeriod(@Nullable String kind, @Nullable AgencyId agency, ClosedDays days, Instant recordedAt) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.kind = kind;
        this.agency = agency;
        this.name = days.name();
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.everyYear = days.everyYear();
        this.recordedAt = recordedAt;
    }

    static ClosedPeriod ofKind(String kind, ClosedDays days, Instant recordedAt) {
        return new ClosedPeriod(kind, null, days, recordedAt);
    }

    static ClosedPeriod ofAgency(AgencyId agency, ClosedDays days, Instant recordedAt) {
        return new ClosedPeriod(null, agency, days, recordedAt);
    }

    public UUID id() {
        return id;
    }

    /** The kind's code, when the period is a kind's. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency);
    }

    public ClosedDays days() {
        return new ClosedDays(name, firstDay, lastDay, everyYear);
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    void withdraw() {
        withdrawn = true;
    }
}
