package org.learningassurance.directory;

import java.util.List;
import java.util.Optional;

/** A person with the agency they work for and the open posts that they hold or deputise, as far as the actor sees those. */
public record PersonLine(Person person, Optional<Agency> agency, List<Post> posts, boolean managed) {

    public boolean deputises(Post post) {
        return post.deputy().filter(person.id()::equals).isPresent();
    }
}
