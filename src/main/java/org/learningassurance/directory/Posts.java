package org.learningassurance.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** A post with those who may be asked for its work. */
    record Staffed(
            Post post, @Nullable Person holder, @Nullable Person deputy) {

        Optional<Person> asked(LocalDate on) {
            return post.asked(on).map(id -> post.holder().filter(id::equals).isPresent() ? holder : deputy);
        }
    }

    @Query("""
            select post, holder, deputy from Post post
            left join Person holder on holder.id = post.holder
            left join Person deputy on deputy.id = post.deputy
            where post.id in :ids""")
    List<Staffed> staffed(Collection<PostId> ids);

    @Query(
            "from Post post where post.closedOn is null and (post.holder = :person or post.deputy = :person) order by post.id")
    List<Post> heldOrDeputisedBy(PersonId person);
}
