package org.learningassurance.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;

/** What work is asked of. People come and go; the post stays, with its role, its open work and, when agreed, a deputy. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    private PostId id;

    private String title;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable AgencyId agency;

    private @Nullable PersonId holder;

    private @Nullable PersonId deputy;

    private @Nullable LocalDate awayUntil;

    private @Nullable LocalDate closedOn;

    private @Nullable String onlyOne;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(PostId id, String title, Role role, @Nullable AgencyId agency) {
        this.id = id;
        this.title = title;
        this.role = role;
        this.agency = agency;
        this.onlyOne = role.ofOneAgency() ? agency + " " + role : null;
    }

    public PostId id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Role role() {
        return role;
    }

    /**
     * The agency whose work the post does (agency leads) or from which a member of the partnership's groups comes, whose claims
     * they may not judge (R5). Empty for the partnership's own posts.
     */
    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency);
    }

    public Optional<PersonId> holder() {
        return Optional.ofNullable(holder);
    }

    public Optional<PersonId> deputy() {
        return Optional.ofNullable(deputy);
    }

    /** The day on which the holder is back. */
    public Optional<LocalDate> awayUntil() {
        return Optional.ofNullable(awayUntil);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public boolean open() {
        return closedOn == null;
    }

    public boolean isHeldOrDeputisedBy(PersonId person) {
        return person.equals(holder) || person.equals(deputy);
    }

    public boolean belongsTo(AgencyId of) {
        return role.ofOneAgency() && of.equals(agency);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /**
     * Who is asked on a day (R10): the holder; the deputy while the holder is away or when the post has none. A holder who is away
     * without a deputy is still asked. Empty: the post is an orphan.
     */
    public Optional<PersonId> asked(LocalDate on) {
        if (!open()) {
            return Optional.empty();
        }
        boolean away = awayUntil != null && on.isBefore(awayUntil);
        if (holder == null || (away && deputy != null)) {
            return deputy();
        }
        return holder();
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void appoint(PersonId person) {
        holder = person;
        awayUntil = null;
        if (person.equals(deputy)) {
            deputy = null;
        }
    }

    void deputise(@Nullable PersonId person) {
        deputy = person;
    }

    void away(@Nullable LocalDate until) {
        awayUntil = until;
    }

    void vacate() {
        holder = null;
        awayUntil = null;
    }

    void close(LocalDate on) {
        closedOn = on;
        onlyOne = null;
        holder = null;
        deputy = null;
        awayUntil = null;
    }
}
