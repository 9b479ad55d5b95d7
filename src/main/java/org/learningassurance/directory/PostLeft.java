package org.learningassurance.directory;

/**
 * What became of a post of somebody who has left.
 *
 * @param who is asked for its work now; empty where nobody is, or where only the deputy has gone
 */
public record PostLeft(Post post, How how, String who) {

    /** Whose the post is now. */
    public enum How {
        SUCCESSOR_HOLDS_IT,
        DEPUTY_IS_ASKED,
        NOBODY_HOLDS_IT,
        HAS_NO_DEPUTY
    }
}
