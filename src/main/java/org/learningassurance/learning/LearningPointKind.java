package org.learningassurance.learning;

/** Learning is what went well as much as what could be better. */
public enum LearningPointKind {
    GOOD_PRACTICE("Good practice", "What will staff keep doing or spread?"),
    TO_IMPROVE("To improve", "What will staff do differently?");

    private final String label;
    private final String changeQuestion;

    LearningPointKind(String label, String changeQuestion) {
        this.label = label;
        this.changeQuestion = changeQuestion;
    }

    public String label() {
        return label;
    }

    /** How the kind asks for {@link LearningPoint#whatStaffWillDo()}. */
    public String changeQuestion() {
        return changeQuestion;
    }
}
