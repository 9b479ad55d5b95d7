package org.learningassurance.evidence;

import java.util.Collection;
import java.util.List;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceItems extends JpaRepository<EvidenceItem, EvidenceId> {

    List<EvidenceItem> findByAgencyInOrderByAddedAtDesc(Collection<AgencyId> agencies);

    List<EvidenceItem> findByAgency(AgencyId agency);
}
