package org.learningassurance.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.AgencyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Agencies extends JpaRepository<Agency, AgencyId> {

    List<Agency> findAllByOrderByName();

    Optional<Agency> findByCode(String code);

    @Query("select a from Agency a join fetch a.kind where a.id in :ids or a.kind.code in :kinds")
    List<Agency> ofEither(Collection<AgencyId> ids, Collection<String> kinds);

    boolean existsByNameIgnoreCase(String name);
}
