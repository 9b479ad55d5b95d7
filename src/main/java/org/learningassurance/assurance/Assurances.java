package org.learningassurance.assurance;

import java.util.Collection;
import java.util.List;
import org.learningassurance.shared.LearningPointId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Assurances extends JpaRepository<Assurance, LearningPointId> {

    List<Assurance> findByStatusIn(Collection<AssuranceStatus> status);
}
