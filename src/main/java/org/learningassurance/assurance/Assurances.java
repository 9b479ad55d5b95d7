package org.learningassurance.assurance;

import org.learningassurance.shared.LearningPointId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Assurances extends JpaRepository<Assurance, LearningPointId> {}
