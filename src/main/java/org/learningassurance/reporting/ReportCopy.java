package org.learningassurance.reporting;

import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;

/** For whom a report is: exact for those who may know everything, or without small numbers for everybody else (R13). */
public enum ReportCopy {
    RESTRICTED("Restricted copy"),
    PUBLICATION("Copy for publication");

    private final String label;

    ReportCopy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The fullest copy that the actor may see. */
    public static ReportCopy fullestFor(Actor by) {
        return by.businessUnit() || by.reviewGroup() ? RESTRICTED : PUBLICATION;
    }

    /**
     * That the actor may have a report of their own choice drawn as this copy.
     *
     * @throws NotFound for those who do not work for the partnership: they read what was kept
     * @throws NotAllowed when the copy is restricted and the actor may not see how old a child was
     */
    void mustBeDrawnFor(Actor by) {
        if (!by.partnership()) {
            throw new NotFound("report");
        }
        if (this == RESTRICTED && fullestFor(by) != RESTRICTED) {
            throw new NotAllowed("Business unit officer or Review Advisory Group member");
        }
    }
}
