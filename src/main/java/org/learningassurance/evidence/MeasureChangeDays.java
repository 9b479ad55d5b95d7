package org.learningassurance.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.MeasureId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureChangeDays extends JpaRepository<MeasureChangeDay, UUID> {

    /** What counts; every measure has one. */
    MeasureChangeDay findTopByMeasureOrderByNumberDesc(MeasureId measure);

    /** In the order in which they were said. */
    List<MeasureChangeDay> findByMeasureInAndRecordedAtBeforeOrderByNumber(
            Collection<MeasureId> measures, Instant moment);
}
