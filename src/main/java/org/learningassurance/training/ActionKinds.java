package org.learningassurance.training;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionKinds extends JpaRepository<ActionKind, String> {

    List<ActionKind> findAllByOrderByPosition();
}
