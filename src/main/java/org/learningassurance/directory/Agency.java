package org.learningassurance.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;

/** An organisation that takes part in the partnership. Once merged it asks and answers nothing more; its successor does. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    private AgencyId id;

    private String code;

    private String name;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "kind")
    private AgencyKind kind;

    private @Nullable AgencyId mergedInto;

    private @Nullable LocalDate mergedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    Agency(AgencyId id, String code, String name, AgencyKind kind) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.kind = kind;
    }

    public AgencyId id() {
        return id;
    }

    /** Short and fixed, for lists and exchange: {@code POLICE}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public AgencyKind kind() {
        return kind;
    }

    /** The agency that took this one over, if any. */
    public Optional<AgencyId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Optional<LocalDate> mergedOn() {
        return Optional.ofNullable(mergedOn);
    }

    public boolean active() {
        return mergedInto == null;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void rename(String newName) {
        name = newName;
    }

    void become(AgencyKind newKind) {
        kind = newKind;
    }

    void mergeInto(AgencyId successor, LocalDate on) {
        mergedInto = successor;
        mergedOn = on;
    }
}
