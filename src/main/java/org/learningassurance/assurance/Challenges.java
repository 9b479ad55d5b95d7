package org.learningassurance.assurance;

import java.util.List;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.springframework.data.jpa.repository.JpaRepository;

interface Challenges extends JpaRepository<Challenge, ChallengeId> {

    List<Challenge> findByStatusOrderByRaisedAt(ChallengeStatus status);

    List<Challenge> findByLearningPointOrderByRaisedAtDesc(LearningPointId point);

    long countByLearningPointAndStatus(LearningPointId point, ChallengeStatus status);

    boolean existsByAgencyReturnAndRungAndStatus(ReturnId agencyReturn, Rung rung, ChallengeStatus status);

    boolean existsByChallengedAndStatus(DecisionId decision, ChallengeStatus status);
}
