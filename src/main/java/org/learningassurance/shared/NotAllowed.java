package org.learningassurance.shared;

/** The actor's posts do not entitle them to do this. */
public class NotAllowed extends RuntimeException {

    /** @param who may do it, in words: "Business unit officer" */
    public NotAllowed(String who) {
        super("Only this role may do it: " + who);
    }
}
