package org.learningassurance.notification;

/** The kinds of mail. */
public enum MessageKind {
    /** What is open for all posts of a person, composed when it is sent. */
    DIGEST("Digest"),
    /** What went past the holder: told at once to whoever is above. */
    ESCALATION("Escalation"),
    /** About signing in; its text is shown to nobody but its reader. */
    ACCOUNT("Account");

    private final String label;

    MessageKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
