package org.learningassurance.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A step of the assurance ladder that an agency climbs for one learning point, lowest first. */
public enum Rung {
    DISSEMINATED("Disseminated"),
    IMPLEMENTED("Implemented"),
    PRACTICE_CHANGED("Practice changed"),
    OUTCOME("Outcome for children");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Optional<Rung> below() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    public Optional<Rung> above() {
        return ordinal() == values().length - 1 ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public List<Rung> belowThis() {
        return Arrays.stream(values())
                .filter(rung -> rung.ordinal() < ordinal())
                .toList();
    }
}
