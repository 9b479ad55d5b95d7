package org.learningassurance.directory;

import java.util.List;
import java.util.Optional;

/**
 * A post's page.
 *
 * @param candidates who may be put into it by the actor, by name
 * @param givesOut whether the actor may say who holds it
 * @param saysAway whether the actor may say that the holder is away
 * @param ownPost whether the actor holds it
 * @param manages whether the actor may close it
 */
public record PostView(
        PostLine line,
        Optional<Agency> agency,
        List<Person> candidates,
        boolean givesOut,
        boolean saysAway,
        boolean ownPost,
        boolean manages) {

    public Post post() {
        return line.post();
    }

    public boolean namesDeputy() {
        return givesOut || ownPost;
    }
}
