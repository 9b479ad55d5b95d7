package org.learningassurance.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Rung;

/** A kind of agency, as data: what it is asked by default, and (by its code) when agencies of the kind are closed. */
@Entity
@Table(name = "agency_kind")
public class AgencyKind {

    @Id
    private String code;

    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agency_kind_rung", joinColumns = @JoinColumn(name = "kind"))
    @Column(name = "rung")
    @Enumerated(EnumType.STRING)
    private Set<Rung> defaultRungs = EnumSet.noneOf(Rung.class);

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AgencyKind() {}

    AgencyKind(String code, String name, Set<Rung> defaultRungs) {
        this.code = code;
        this.name = name;
        this.defaultRungs.addAll(defaultRungs);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The rungs asked of such an agency unless somebody chooses otherwise, lowest first; never empty. */
    public Set<Rung> defaultRungs() {
        return Collections.unmodifiableSet(new TreeSet<>(defaultRungs));
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void ask(Set<Rung> rungs) {
        defaultRungs.clear();
        defaultRungs.addAll(rungs);
    }
}
