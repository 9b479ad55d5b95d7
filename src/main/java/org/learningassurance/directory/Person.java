package org.learningassurance.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;

/** Somebody who holds posts, deputises, or has done so. What they may do comes from their posts alone. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private PersonId id;

    private String name;

    private String email;

    private @Nullable AgencyId agency;

    private @Nullable LocalDate leftOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, String name, String email, @Nullable AgencyId agency) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.agency = agency;
    }

    public PersonId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** In small letters; nobody else has it. */
    public String email() {
        return email;
    }

    /** The agency that the person works for; empty for the partnership's own staff. */
    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency);
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public boolean here() {
        return leftOn == null;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void correct(String newName, String newEmail) {
        name = newName;
        email = newEmail;
    }

    void moveTo(@Nullable AgencyId newAgency) {
        agency = newAgency;
    }

    void leave(LocalDate on) {
        leftOn = on;
    }
}
