package org.learningassurance.dissemination;

/** Whether the training that the agency gives to its own staff carries the learning. */
public enum TrainingUpdated {
    YES("Yes"),
    PLANNED("Not yet, it is planned"),
    NO("No"),
    NONE_GIVEN("We give no training of our own");

    private final String label;

    TrainingUpdated(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
