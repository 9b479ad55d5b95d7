package org.learningassurance.directory;

import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Ids are time-ordered, so ordering by id is ordering by age. */
interface Posts extends JpaRepository<Post, PostId> {

    List<Post> findByClosedOnIsNullOrderById();

    List<Post> findByAgencyAndClosedOnIsNullOrderById(AgencyId agency);

    List<Post> findByRoleAndClosedOnIsNullOrderById(Role role);

    Optional<Post> findFirstByRoleAndAgencyAndClosedOnIsNullOrderById(Role role, AgencyId agency);

    @Query(
            "from Post post where post.closedOn is null and (post.holder = :person or post.deputy = :person) order by post.id")
    List<Post> heldOrDeputisedBy(PersonId person);
}
