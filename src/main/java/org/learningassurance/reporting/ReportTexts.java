package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportTexts extends JpaRepository<ReportText, UUID> {

    Optional<ReportText> findTopByKindAndPeriodFromAndPeriodToAndSectionOrderByNumberDesc(
            ReportKind kind, LocalDate from, LocalDate to, String section);

    long countByKindAndPeriodFromAndPeriodTo(ReportKind kind, LocalDate from, LocalDate to);

    /** Of every section of a period's report the newest text written by the given instant. */
    @Query("""
            select written from ReportText written
            where written.kind = :kind and written.periodFrom = :from and written.periodTo = :to
              and written.number = (
                select max(newest.number) from ReportText newest
                where newest.kind = :kind and newest.periodFrom = :from and newest.periodTo = :to
                  and newest.section = written.section and newest.recordedAt <= :by)
            """)
    List<ReportText> newestBy(ReportKind kind, LocalDate from, LocalDate to, Instant by);
}
