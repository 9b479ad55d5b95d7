package org.learningassurance.shared.web;

/**
 * One line of a page's error summary.
 *
 * @param target id of the input that it leads to; empty when the error is about the whole form
 * @param message what to do, in plain words
 */
public record FormError(String target, String message) {

    /** Codes of errors about one part of a date begin with this; the part follows: {@code date.year}. */
    static final String DATE_PART = "date.";

    /** Whether there is an input to lead to. */
    public boolean leads() {
        return !target.isEmpty();
    }
}
