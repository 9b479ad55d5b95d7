package org.learningassurance.access;

/** A one-time link was used before, has expired, was replaced by a newer one, or never was. */
public class LinkIsSpent extends RuntimeException {

    public LinkIsSpent() {
        super("This link does not work any more");
    }
}
