package org.learningassurance.directory;

import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, PersonId> {

    List<Person> findAllByOrderByName();

    List<Person> findByAgencyOrderByName(AgencyId agency);

    Optional<Person> findByEmail(String email);
}
