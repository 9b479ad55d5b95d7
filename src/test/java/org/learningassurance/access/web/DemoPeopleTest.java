package org.learningassurance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;

class DemoPeopleTest {

    private final AgencyId school = AgencyId.next();
    private final Person holder = person("Jo Bell", true);
    private final Person deputy = person("Ann Carr", true);
    private final Person gone = person("Bob Dean", false);
    private final Person idle = person("Eve Frost", true);
    private final DirectoryService directory = mock();

    @Test
    void everybodyWithAPostIsThereOnceUnderTheFirstOfTheirRoles() {
        Agency agency = mock();
        when(agency.id()).thenReturn(school);
        when(agency.name()).thenReturn("Hill School");
        when(directory.agencies()).thenReturn(List.of(agency));
        when(directory.people()).thenReturn(List.of(deputy, gone, idle, holder));
        List<Post> posts = List.of(
                post("Strategic lead", Role.AGENCY_STRATEGIC_LEAD, holder, gone),
                post("Training lead, Hill School", Role.AGENCY_TRAINING_LEAD, holder, deputy));
        when(directory.posts()).thenReturn(posts);

        assertThat(new DemoPeople(directory).byRole()).singleElement().satisfies(group -> {
            assertThat(group.role()).isEqualTo(Role.AGENCY_TRAINING_LEAD);
            assertThat(group.choices())
                    .extracting(DemoPeople.Choice::name, DemoPeople.Choice::what)
                    .containsExactly(
                            tuple("Ann Carr", "Training lead, Hill School (deputy)"),
                            tuple("Jo Bell", "Training lead, Hill School; Strategic lead, Hill School"));
        });
    }

    private Post post(String title, Role role, Person holder, @Nullable Person deputy) {
        Post post = mock();
        when(post.title()).thenReturn(title);
        when(post.role()).thenReturn(role);
        when(post.agency()).thenReturn(Optional.of(school));
        Optional<PersonId> its = Optional.of(holder.id());
        Optional<PersonId> other = deputy == null ? Optional.empty() : Optional.of(deputy.id());
        when(post.holder()).thenReturn(its);
        when(post.deputy()).thenReturn(other);
        return post;
    }

    private static Person person(String name, boolean here) {
        Person person = mock();
        PersonId id = PersonId.next();
        when(person.id()).thenReturn(id);
        when(person.name()).thenReturn(name);
        when(person.email()).thenReturn(name + "@test.example");
        when(person.here()).thenReturn(here);
        return person;
    }
}
