package org.learningassurance.directory;

import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.AgencyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Agencies extends JpaRepository<Agency, AgencyId> {

    List<Agency> findAllByOrderByName();

    Optional<Agency> findByCode(String code);

    boolean existsByNameIgnoreCase(String name);
}
