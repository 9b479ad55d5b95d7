package org.learningassurance.directory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;

/** On whose timelines an event about posts and people is shown. A group member's home agency does not see the group's posts. */
final class PostEvents {

    private PostEvents() {}

    static List<Subject> about(Role role, @Nullable AgencyId agency, PostId post, PersonId... people) {
        Stream<Subject> ofAgency =
                agency != null && role.ofOneAgency() ? Stream.of(Subject.of(agency)) : Stream.empty();
        Stream<Subject> ofPeople = Stream.of(people).map(Subject::of);
        return Stream.of(ofAgency, Stream.of(Subject.of(post)), ofPeople)
                .flatMap(subjects -> subjects)
                .toList();
    }

    static List<Subject> about(PersonId person, @Nullable AgencyId agency) {
        return agency == null ? List.of(Subject.of(person)) : List.of(Subject.of(person), Subject.of(agency));
    }
}
