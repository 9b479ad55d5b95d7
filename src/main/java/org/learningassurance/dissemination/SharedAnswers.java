package org.learningassurance.dissemination;

import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface SharedAnswers extends JpaRepository<SharedAnswer, UUID> {

    List<SharedAnswer> findByMadeByAndSentAtIsNullOrderByBegunAtDesc(PersonId madeBy);
}
