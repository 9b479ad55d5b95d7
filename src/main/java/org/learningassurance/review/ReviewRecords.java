package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.ReviewId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewRecords extends JpaRepository<ReviewRecord, UUID> {

    int countByReview(ReviewId review);

    /** Of every review the newest record made by the given instant, when it says that the review was opened in the period. */
    @Query("""
            select record from ReviewRecord record
            where record.openedOn between :from and :to
              and record.number = (
                select max(newest.number) from ReviewRecord newest
                where newest.review = record.review and newest.recordedAt <= :recordedBy)
            """)
    List<ReviewRecord> openedBetween(LocalDate from, LocalDate to, Instant recordedBy);

    /** Of every review the newest record made by the given instant, when it says that the review is under embargo. */
    @Query("""
            select record from ReviewRecord record
            where record.underEmbargo = true
              and record.number = (
                select max(newest.number) from ReviewRecord newest
                where newest.review = record.review and newest.recordedAt <= :recordedBy)
            """)
    List<ReviewRecord> underEmbargo(Instant recordedBy);
}
