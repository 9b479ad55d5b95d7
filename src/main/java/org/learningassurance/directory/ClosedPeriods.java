package org.learningassurance.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClosedPeriods extends JpaRepository<ClosedPeriod, UUID> {

    /** An agency, and a period in which it is closed; none when it never is. */
    record Closing(AgencyId agency, String name, @Nullable ClosedPeriod period) {}

    /** The periods of agencies, those of their kinds first, in one question. */
    @Query("""
            select a.id, a.name, p from Agency a
            left join ClosedPeriod p on (p.agency = a.id or p.kind = a.kind.code) and p.withdrawn = false
            where a.id in :agencies
            order by a.id, case when p.agency is null then 0 else 1 end, p.firstDay""")
    List<Closing> closing(Collection<AgencyId> agencies);

    /** Periods that may cover a day: those of every year are to be asked themselves. */
    @Query("""
            select p from ClosedPeriod p
            where p.withdrawn = false and (p.everyYear = true or (p.firstDay <= :day and p.lastDay >= :day))""")
    List<ClosedPeriod> perhapsCovering(LocalDate day);

    List<ClosedPeriod> findByAgencyInAndWithdrawnFalseOrderByFirstDay(Collection<AgencyId> agencies);

    List<ClosedPeriod> findByKindInAndWithdrawnFalseOrderByFirstDay(Collection<String> kinds);
}
