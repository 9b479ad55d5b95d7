package org.learningassurance.shared;

import org.springframework.boot.health.contributor.Status;

/** The health of something that works, and that somebody should look at. A node that says so is still sent people. */
public final class Attention {

    public static final Status ATTENTION = new Status("ATTENTION");

    private Attention() {}
}
