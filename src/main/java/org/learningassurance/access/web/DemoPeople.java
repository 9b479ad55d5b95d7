package org.learningassurance.access.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom one may be in the demonstration: everybody with a post, under the first of their roles. */
@Component
class DemoPeople {

    private final DirectoryService directory;

    DemoPeople(DirectoryService directory) {
        this.directory = directory;
    }

    /** @param what their posts, with the agency where there is one */
    record Choice(String name, String email, String what) {}

    record Group(Role role, List<Choice> choices) {}

    @Transactional(readOnly = true)
    List<Group> byRole() {
        Map<AgencyId, String> agencies =
                directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Map<PersonId, List<Post>> posts = postsByPerson();
        Map<Role, List<Choice>> groups = new EnumMap<>(Role.class);
        for (Person person : directory.people()) {
            List<Post> theirs = posts.getOrDefault(person.id(), List.of());
            if (person.here() && !theirs.isEmpty()) {
                groups.computeIfAbsent(theirs.get(0).role(), role -> new ArrayList<>())
                        .add(new Choice(person.name(), person.email(), describe(person, theirs, agencies)));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private Map<PersonId, List<Post>> postsByPerson() {
        Map<PersonId, List<Post>> posts = new HashMap<>();
        directory.posts().stream().sorted(Comparator.comparing(Post::role)).forEach(post -> {
            post.holder().ifPresent(person -> add(posts, person, post));
            post.deputy().ifPresent(person -> add(posts, person, post));
        });
        return posts;
    }

    private static void add(Map<PersonId, List<Post>> posts, PersonId person, Post post) {
        posts.computeIfAbsent(person, nobody -> new ArrayList<>()).add(post);
    }

    private static String describe(Person person, List<Post> posts, Map<AgencyId, String> agencies) {
        return posts.stream()
                .map(post ->
                        describe(person, post, post.agency().map(agencies::get).orElse("")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String describe(Person person, Post post, String agency) {
        String of = post.title().contains(agency) ? "" : ", " + agency;
        boolean deputy = post.deputy().filter(person.id()::equals).isPresent();
        return post.title() + of + (deputy ? " (deputy)" : "");
    }
}
