package org.learningassurance.workflow;

import java.util.Arrays;

/** The models that stand in {@code bpmn/}. The key is the process id and the name of the file. */
enum ProcessModel {
    REVIEW("review", "Review"),
    LEARNING_BRIEF("learning-brief", "Learning brief"),
    LEARNING_POINT("learning-point", "Learning point"),
    TRAINING_UPDATE("training-update", "Training update"),
    PARTNERSHIP_ACTION("partnership-action", "Partnership action"),
    AGENCY_RETURN("agency-return", "Agency return"),
    OVERDUE_REVIEW("overdue-review", "Overdue review"),
    CHASE_ROUND("chase-round", "Chase round");

    private final String key;
    private final String label;

    ProcessModel(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** @param definition a process definition's key, or its id, which begins with the key */
    static ProcessModel of(String definition) {
        String key = definition.split(":", 2)[0];
        return Arrays.stream(values())
                .filter(model -> model.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No model of ours: " + definition));
    }
}
