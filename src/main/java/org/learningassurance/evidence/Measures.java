package org.learningassurance.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.ThemeId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Measures extends JpaRepository<Measure, MeasureId>, JpaSpecificationExecutor<Measure> {

    Optional<Measure> findByRef(String ref);

    List<Measure> findAllByOrderByRef();

    /** Those that were there. */
    List<Measure> findByAddedAtBeforeOrderByRef(Instant moment);

    /** Those that are counted still. */
    @Query(
            "select m from Measure m where :learningPoint member of m.learningPoints and m.endedOn is null order by m.ref")
    List<Measure> tellingOf(LearningPointId learningPoint);

    /** Those that are counted still. */
    @Query("select m from Measure m where :theme member of m.themes and m.endedOn is null order by m.ref")
    List<Measure> tellingOf(ThemeId theme);
}
