package org.learningassurance.briefing;

/** The sections of a brief, in the order in which they are read. */
public enum BriefSection {
    WHAT_HAPPENED("whatHappened", "What happened", "The incident reviewed, told so that nobody can be recognised."),
    GOOD_PRACTICE("goodPractice", "Good practice", "What worked well, and should be kept and spread."),
    LEARNING("learning", "Learning", "What could be done better. Blame nobody."),
    WHAT_TO_DO("whatToDo", "What to do now", "What staff will do differently, or keep doing."),
    MORE("more", "Where to find more", "Procedures, training and people to ask.");

    private final String field;
    private final String heading;
    private final String hint;

    BriefSection(String field, String heading, String hint) {
        this.field = field;
        this.heading = heading;
        this.hint = hint;
    }

    /** The name of the form field that holds it. */
    public String field() {
        return field;
    }

    public String heading() {
        return heading;
    }

    public String hint() {
        return hint;
    }
}
