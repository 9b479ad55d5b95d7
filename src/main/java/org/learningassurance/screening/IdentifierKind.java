package org.learningassurance.screening;

/** What a text may hold that identifies somebody. */
public enum IdentifierKind {
    NHS_NUMBER("an NHS number", true),
    DATE_OF_BIRTH("a date of birth", true),
    POSTCODE("a full postcode", true),
    PHONE("a telephone number", true),
    EMAIL("an email address", true),
    UPN("a unique pupil number", true),
    NAME("a name", false);

    private final String label;
    private final boolean certain;

    IdentifierKind(String label, boolean certain) {
        this.label = label;
        this.certain = certain;
    }

    /** With its article: "an NHS number". */
    public String label() {
        return label;
    }

    /** Whether a hit blocks the save; else it is a warning. */
    public boolean certain() {
        return certain;
    }
}
