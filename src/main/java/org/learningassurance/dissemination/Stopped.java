package org.learningassurance.dissemination;

import java.util.Set;

/**
 * What stops an agency.
 *
 * @param barriers codes of kinds
 * @param said in its own words; may be empty
 */
public record Stopped(Set<String> barriers, String said) {

    public Stopped {
        barriers = Set.copyOf(barriers);
        said = said.strip();
    }
}
