package org.learningassurance.shared.web;

/**
 * One stage of a track, as {@code fragments/track.html} draws it.
 *
 * @param state done, now, late, todo or none (not needed)
 * @param label the state in words: "Issued", "2 of 5 agencies settled"
 * @param meta a date below it; empty for none
 */
public record Stage(String name, String state, String label, String meta) {

    /** The stage's style class. */
    public String style() {
        return "app-track__stage--" + state;
    }
}
