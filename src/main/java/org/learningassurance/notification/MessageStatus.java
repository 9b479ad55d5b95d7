package org.learningassurance.notification;

/** What became of a mail. */
public enum MessageStatus {
    WAITING("Waiting"),
    /** Claimed by one node, which is handing it to the mail server this moment. */
    SENDING("Being sent"),
    SENT("Sent"),
    /** The mail server does not take mail for this address. */
    REFUSED("Refused"),
    /**
     * A node stopped while it was sending, or the server broke off before it answered: it may have gone or not. It is sent once more,
     * with the same Message-ID.
     */
    IN_DOUBT("In doubt"),
    /** A newer digest says what this one would have said. */
    SUPERSEDED("Superseded"),
    /** When it was to be sent, nothing of what it was about was open any more. */
    NOT_NEEDED("Not needed any more"),
    /** Composed while example data was played; never sent. */
    REHEARSED("Rehearsed, never sent");

    private final String label;

    MessageStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a person may have it tried now. */
    boolean mayBeRetried() {
        return this == WAITING || this == REFUSED || this == IN_DOUBT;
    }
}
