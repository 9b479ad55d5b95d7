package org.learningassurance.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.MeasureId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureRecords extends JpaRepository<MeasureRecord, UUID> {

    int countByMeasure(MeasureId measure);

    /** In the order in which they were said. */
    List<MeasureRecord> findByMeasureInAndRecordedAtBeforeOrderByNumber(Collection<MeasureId> measures, Instant moment);
}
