package org.learningassurance.dissemination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Barriers extends JpaRepository<Barrier, String> {

    List<Barrier> findAllByOrderByPosition();
}
