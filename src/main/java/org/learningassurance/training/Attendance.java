package org.learningassurance.training;

import jakarta.persistence.Embeddable;

/**
 * Who came to a session from one agency.
 *
 * @param attended people who came
 * @param cameBefore those of them who have been to another session on this learning, so that nobody counts twice
 */
@Embeddable
public record Attendance(int attended, int cameBefore) {

    /** People whom this session has reached for the first time. */
    public int reached() {
        return attended - cameBefore;
    }
}
