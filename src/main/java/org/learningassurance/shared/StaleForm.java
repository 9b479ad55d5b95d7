package org.learningassurance.shared;

/** Somebody else has changed the thing since the form was opened. Nothing has been changed by this form. */
public class StaleForm extends RuntimeException {

    private static final String MESSAGE = "This was changed by somebody else since the form was opened";

    public StaleForm() {
        super(MESSAGE);
    }

    public StaleForm(Throwable cause) {
        super(MESSAGE, cause);
    }
}
