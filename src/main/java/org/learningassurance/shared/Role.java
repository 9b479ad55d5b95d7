package org.learningassurance.shared;

/** What a post entitles its holder to do. Roles come from posts, never from people. */
public enum Role {
    BUSINESS_UNIT("Business unit officer"),
    BUSINESS_UNIT_MANAGER("Business unit manager"),
    TRAINING_OFFICER("Training and development officer"),
    AGENCY_TRAINING_LEAD("Agency training lead"),
    AGENCY_STRATEGIC_LEAD("Agency strategic lead"),
    REVIEW_GROUP_MEMBER("Review Advisory Group member"),
    REVIEW_GROUP_CHAIR("Review Advisory Group chair"),
    EXECUTIVE("Executive"),
    SCRUTINEER("Independent scrutineer"),
    SCRUTINY_BOARD("Scrutiny Board"),
    INFORMATION_GOVERNANCE("Information governance officer"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the role belongs to one agency and therefore sees that agency only (R11). */
    public boolean ofOneAgency() {
        return this == AGENCY_TRAINING_LEAD || this == AGENCY_STRATEGIC_LEAD;
    }

    /** Whether the role works for the partnership and sees every agency; the Scrutiny Board only reads what is published. */
    public boolean ofThePartnership() {
        return !ofOneAgency() && this != SCRUTINY_BOARD;
    }
}
