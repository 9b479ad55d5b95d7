package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<Decision, DecisionId> {

    boolean existsByMeeting(MeetingId meeting);

    List<Decision> findByMeetingOrderByRecordedAt(MeetingId meeting);

    List<Decision> findBySubjectOrderByRecordedAtDesc(UUID subject);

    List<Decision> findBySubjectInOrderByRecordedAtDesc(Collection<UUID> subjects);

    List<Decision> findByRecordedAtGreaterThanEqualAndDecidedOnLessThanEqualOrderByRecordedAt(
            Instant from, LocalDate to);

    List<Decision> findByDecidedOnBetweenAndRecordedAtLessThanEqual(LocalDate from, LocalDate to, Instant recordedBy);

    List<Decision> findByLearningPointOrderByRecordedAtDesc(LearningPointId point);

    Page<Decision> findByLearningPointOrderByRecordedAtDesc(LearningPointId point, Pageable page);
}
