package org.learningassurance.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the actor from the posts that a person holds or deputises now. */
@Service
@Transactional(readOnly = true)
public class Actors {

    private final DirectoryService directory;

    Actors(DirectoryService directory) {
        this.directory = directory;
    }

    /** Somebody without any post, or who has left, is an actor who may do nothing. */
    public Actor actorFor(PersonId id) {
        Person person = directory.person(id);
        List<Post> posts = person.here() ? directory.postsOf(id) : List.of();
        return new Actor(
                id,
                person.name(),
                posts.stream().map(Post::role).collect(Collectors.toSet()),
                posts.stream().map(Post::id).collect(Collectors.toSet()),
                agencies(person, posts));
    }

    /**
     * Whose work the actor may not judge (R5), and all that an agency's lead sees (R11). The employer counts besides the posts'
     * agencies where it can only narrow: for those who see every agency anyway.
     */
    private static Set<AgencyId> agencies(Person person, List<Post> posts) {
        Set<AgencyId> agencies = new HashSet<>();
        posts.forEach(post -> post.agency().ifPresent(agencies::add));
        if (posts.stream().anyMatch(post -> !post.role().ofOneAgency())) {
            person.agency().ifPresent(agencies::add);
        }
        return agencies;
    }
}
