package org.learningassurance.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.EvidenceId;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceFiles extends JpaRepository<EvidenceFile, UUID> {

    List<EvidenceFile> findByEvidenceInOrderByAddedAt(Collection<EvidenceId> evidence);
}
