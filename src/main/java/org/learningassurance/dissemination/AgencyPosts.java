package org.learningassurance.dissemination;

import java.util.Optional;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.PostId;
import org.springframework.stereotype.Component;

/** Knows who speaks for an agency: whoever holds or deputises the post of one of its leads. */
@Component
class AgencyPosts {

    private final DirectoryService directory;

    AgencyPosts(DirectoryService directory) {
        this.directory = directory;
    }

    /** @throws NotAllowed when the actor holds none of the agency's own posts */
    PostId speaksFor(AgencyId agency, Actor by) {
        return postOf(agency, by).orElseThrow(() -> new NotAllowed("a lead of the agency"));
    }

    Optional<PostId> postOf(AgencyId agency, Actor by) {
        return directory.posts(agency).stream()
                .filter(post -> post.role().ofOneAgency() && by.holds(post.id()))
                .findFirst()
                .map(Post::id);
    }

    /** The post of the agency that the actor holds, not as a deputy. */
    Optional<PostId> heldPost(AgencyId agency, Actor by) {
        return directory.posts(agency).stream()
                .filter(post -> post.role().ofOneAgency()
                        && post.holder().filter(by.whoever()::equals).isPresent())
                .findFirst()
                .map(Post::id);
    }
}
