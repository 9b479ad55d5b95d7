package org.learningassurance.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A step of the assurance ladder that an agency climbs for one learning point, lowest first. */
public enum Rung {
    DISSEMINATED(
            "Disseminated",
            "The learning has reached the staff whom it is meant for: by which routes, when, and how many of how many."),
    IMPLEMENTED(
            "Implemented",
            "Something is in place that was not before: a procedure, supervision, a form or system, guidance or training."),
    PRACTICE_CHANGED(
            "Practice changed",
            "Evidence shows whether staff work differently now: an audit, a sample, an observation, a survey or figures, against how it was before."),
    OUTCOME(
            "Outcome for children",
            "A measure against how it was before, or the words of children and families, shows what has changed for them.");

    private final String label;
    private final String meaning;

    Rung(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** One sentence for whoever meets the word for the first time. */
    public String meaning() {
        return meaning;
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
