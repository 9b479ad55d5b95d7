package org.learningassurance.dissemination;

/** How learning reached staff. */
public enum Route {
    BRIEF("Learning brief sent round"),
    TEAM_MEETING("Team meetings or briefings"),
    SUPERVISION("Supervision"),
    SINGLE_AGENCY_TRAINING("Training inside the agency"),
    PARTNERSHIP_SESSION("Partnership sessions"),
    PRESENTATION("Presentation or forum"),
    INTRANET("Intranet or newsletter"),
    OTHER("Another way");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
