package org.learningassurance.screening;

/**
 * A piece of text that may identify somebody.
 *
 * @param start where it begins, counted from 0
 * @param end where it ends, exclusive
 */
public record Finding(IdentifierKind kind, int start, int end, String text) {

    public boolean certain() {
        return kind.certain();
    }

    /** "“LS1 4AB” looks like a full postcode". */
    public String words() {
        return "“" + text + "” looks like " + kind.label();
    }
}
