package org.learningassurance.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A fact that a kind of action asks for.
 *
 * @param code short and fixed, unique within the kind: {@code forum}
 * @param hint may be empty
 */
@Embeddable
public record ActionFact(
        String code,
        String label,
        String hint,
        @Enumerated(EnumType.STRING) FactType type,
        @Enumerated(EnumType.STRING) FactMoment moment,
        boolean required,
        int position) {

    /** The name of the form field that holds the answer. */
    public String field() {
        return switch (type) {
            case AGENCIES -> "agencies";
            case DATE -> "dates[" + code + "]";
            default -> "facts[" + code + "]";
        };
    }
}
