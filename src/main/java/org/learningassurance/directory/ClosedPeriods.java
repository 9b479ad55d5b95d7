package org.learningassurance.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.AgencyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClosedPeriods extends JpaRepository<ClosedPeriod, UUID> {

    List<ClosedPeriod> findByAgencyInAndWithdrawnFalseOrderByFirstDay(Collection<AgencyId> agencies);

    List<ClosedPeriod> findByKindInAndWithdrawnFalseOrderByFirstDay(Collection<String> kinds);
}
