package org.learningassurance.directory;

/**
 * What became of a post of somebody who has left.
 *
 * @param who is asked for its work now; empty where nobody is, or where only the deputy has gone
 * @param worksFor the name of the agency for which the successor works from now on; empty when that has not changed
 */
public record PostLeft(Post post, How how, String who, String worksFor) {

    PostLeft(Post post, How how, String who) {
        this(post, how, who, "");
    }

    /** Whose the post is now. */
    public enum How {
        SUCCESSOR_HOLDS_IT,
        DEPUTY_IS_ASKED,
        NOBODY_HOLDS_IT,
        HAS_NO_DEPUTY
    }
}
