package org.learningassurance.dissemination;

/** What an agency can answer instead of a claim. */
public enum RequestKind {
    NOT_FOR_US("It does not apply to us"),
    DECLINED("We will not do this"),
    ALTERNATIVE("We do something else instead"),
    NEED_LONGER("We need longer");

    private final String label;

    RequestKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
