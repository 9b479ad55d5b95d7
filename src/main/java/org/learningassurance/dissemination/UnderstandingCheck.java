package org.learningassurance.dissemination;

/**
 * A check of whether staff understood the learning.
 *
 * @param people how many were asked
 * @param result what was found
 *
 */
public record UnderstandingCheck(int people, String result) {

    public UnderstandingCheck {
        result = result.strip();
    }
}
