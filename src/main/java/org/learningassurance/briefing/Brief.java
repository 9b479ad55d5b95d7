package org.learningassurance.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.ReviewId;

/**
 * The learning brief of a review, or of several learning points without one. What it says stands in its versions; the brief itself
 * never changes.
 */
@Entity
@Table(name = "brief")
public class Brief {

    @Id
    private BriefId id;

    private String ref;

    private @Nullable ReviewId review;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Brief() {}

    Brief(BriefId id, String ref, @Nullable ReviewId review) {
        this.id = id;
        this.ref = ref;
        this.review = review;
    }

    public BriefId id() {
        return id;
    }

    /** The reference that people say aloud: "LB-0001". */
    public String ref() {
        return ref;
    }

    public Optional<ReviewId> review() {
        return Optional.ofNullable(review);
    }
}
