package org.learningassurance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.MeasureId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureReadings extends JpaRepository<MeasureReading, UUID> {

    Optional<MeasureReading> findTopByMeasureAndLastDayOrderByNumberDesc(MeasureId measure, LocalDate lastDay);

    boolean existsByMeasure(MeasureId measure);

    /** By day, then in the order in which they were recorded. */
    List<MeasureReading> findByMeasureInAndRecordedAtBeforeOrderByLastDayAscNumberAsc(
            Collection<MeasureId> measures, Instant moment);
}
