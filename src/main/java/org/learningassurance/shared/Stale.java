package org.learningassurance.shared;

/** Guards an edit against a form that was opened before the last change. */
public final class Stale {

    private Stale() {}

    /** @throws StaleForm when the form was read from another version than the present one */
    public static void check(long formVersion, long presentVersion) {
        if (formVersion != presentVersion) {
            throw new StaleForm();
        }
    }
}
