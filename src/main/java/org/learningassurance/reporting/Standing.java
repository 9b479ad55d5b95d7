package org.learningassurance.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.Stage;

/** Where a learning point stands as a whole: on its way to agreement, at a stage of its track, or ended. */
public enum Standing {
    BEING_AGREED("Being agreed", null),
    BRIEF("Brief", Stage.BRIEF),
    TRAINING("Training", Stage.TRAINING),
    DISSEMINATION("Dissemination", Stage.DISSEMINATION),
    EVIDENCE("Evidence", Stage.EVIDENCE),
    ASSURED("Assured", Stage.ASSURED),
    SUSTAINED("Sustained", Stage.SUSTAINED),
    GAP_ACCEPTED("Gap accepted", null),
    WITHDRAWN("Withdrawn or superseded", null);

    private final String label;
    private final @Nullable Stage stage;

    Standing(String label, @Nullable Stage stage) {
        this.label = label;
        this.stage = stage;
    }

    public String label() {
        return label;
    }

    /** The stage of the track; empty before the first and after an end that is none. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }
}
