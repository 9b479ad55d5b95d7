package org.learningassurance.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.AgencyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkforceFigures extends JpaRepository<WorkforceFigure, UUID> {

    List<WorkforceFigure> findByAgencyOrderByCountedOnDescRecordedAtDesc(AgencyId agency);

    Optional<WorkforceFigure> findFirstByAgencyOrderByCountedOnDescRecordedAtDesc(AgencyId agency);

    List<WorkforceFigure> findByAgencyInOrderByCountedOnAscRecordedAtAsc(Collection<AgencyId> agencies);
}
