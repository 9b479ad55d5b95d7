package org.learningassurance.directory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgencyKinds extends JpaRepository<AgencyKind, String> {

    List<AgencyKind> findAllByOrderByName();

    boolean existsByNameIgnoreCase(String name);
}
