package org.learningassurance.shared;

/** Somebody else has changed the thing since the form was opened. Nothing has been changed by this form. */
public class StaleForm extends RuntimeException {

    public StaleForm() {
        super("This was changed by somebody else since the form was opened");
    }
}
