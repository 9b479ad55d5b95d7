package org.learningassurance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.PersonId;

/** That the publication of a practice review was put to another date, by whom and why (R1, R6). */
@Embeddable
public record PublicationMove(
        @Column(name = "from_date", nullable = false) LocalDate from,
        @Column(name = "to_date", nullable = false) LocalDate to,
        @Column(nullable = false) String reason,
        @Column(nullable = false) PersonId movedBy,
        @Column(nullable = false) Instant movedAt) {}
