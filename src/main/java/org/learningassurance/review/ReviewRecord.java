package org.learningassurance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ReviewId;

/**
 * What figures rest on, as it was recorded at one moment. A correction adds a row and changes none, so that the figures as
 * recorded by an earlier day stay what they were (R14).
 */
@Entity
@Immutable
@Table(name = "review_record")
class ReviewRecord {

    @Id
    private UUID id;

    @Column(nullable = false)
    private ReviewId review;

    /** 1 for what was first recorded, then one more for each correction and each change of an embargo. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewKind kind;

    @Column(nullable = false)
    private LocalDate openedOn;

    @Embedded
    private @Nullable RestrictedFacts facts;

    @Column(nullable = false)
    private boolean underEmbargo;

    @SuppressWarnings("NullAway.Init")
    protected ReviewRecord() {}

    ReviewRecord(Review review, int number, Instant recordedAt) {
        this.id = ReviewId.next().value();
        this.review = review.id();
        this.number = number;
        this.recordedAt = recordedAt;
        this.kind = review.kind();
        this.openedOn = review.openedOn();
        this.facts = review.facts();
        this.underEmbargo = review.underEmbargo();
    }

    ReviewId review() {
        return review;
    }

    ReviewKind kind() {
        return kind;
    }

    RestrictedFacts facts() {
        return facts == null ? RestrictedFacts.none() : facts;
    }
}
