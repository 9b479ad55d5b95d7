package org.learningassurance.directory;

import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.AgencyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgencyNames extends JpaRepository<AgencyName, UUID> {

    int countByAgency(AgencyId agency);

    List<AgencyName> findAllByOrderByNumber();
}
