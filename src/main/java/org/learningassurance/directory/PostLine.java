package org.learningassurance.directory;

/**
 * A post with the names of the people in it.
 *
 * @param holder empty when nobody holds the post
 * @param deputy empty when it has none
 * @param asked who is asked today; empty: the post is an orphan
 */
public record PostLine(Post post, String holder, String deputy, String asked) {

    /** Whether work of this post reaches nobody. */
    public boolean orphan() {
        return asked.isEmpty();
    }

    /** Whether the deputy stands in. */
    public boolean standsIn() {
        return !asked.isEmpty() && !asked.equals(holder);
    }
}
