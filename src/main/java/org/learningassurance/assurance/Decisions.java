package org.learningassurance.assurance;

import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<Decision, DecisionId> {

    List<Decision> findByMeetingOrderByRecordedAt(MeetingId meeting);

    List<Decision> findBySubjectOrderByRecordedAtDesc(UUID subject);

    List<Decision> findByLearningPointOrderByRecordedAtDesc(LearningPointId point);
}
