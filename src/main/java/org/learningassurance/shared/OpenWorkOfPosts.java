package org.learningassurance.shared;

/** How much open work is asked of a post: the worklist answers those upstream of it. */
public interface OpenWorkOfPosts {

    long of(PostId post);

    /** "7 open steps", "1 open step", "no open step". */
    default String said(PostId post) {
        long count = of(post);
        return count == 0 ? "no open step" : count == 1 ? "1 open step" : count + " open steps";
    }
}
