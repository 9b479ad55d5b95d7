package org.learningassurance.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.ReportId;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptReports extends JpaRepository<KeptReport, ReportId> {

    List<KeptReport> findAllByOrderByKeptAtDesc();

    Optional<KeptReport> findTopByKindAndPeriodFromAndPeriodToAndCopyOrderByKeptAtDesc(
            ReportKind kind, LocalDate from, LocalDate to, ReportCopy copy);
}
