package org.learningassurance.shared;

/** It is not there, or not the actor's to see: both look the same from outside (R11). */
public class NotFound extends RuntimeException {

    private final String what;

    /** @param what the kind of thing in plain words: "learning point" */
    public NotFound(String what) {
        super("There is no such " + what);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
