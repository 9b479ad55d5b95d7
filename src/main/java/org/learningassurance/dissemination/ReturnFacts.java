package org.learningassurance.dissemination;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the facts of an event in the order given; what is null is left out. */
final class ReturnFacts {

    private final Map<String, String> facts = new LinkedHashMap<>();

    private ReturnFacts() {}

    static ReturnFacts of(ReturnRef ref) {
        return new ReturnFacts()
                .with("learningPoint", ref.learningPoint())
                .with("agency", ref.agency())
                .with("round", ref.round());
    }

    ReturnFacts with(String name, @Nullable Object value) {
        if (value instanceof Enum<?> named) {
            facts.put(name, named.name());
        } else if (value != null) {
            facts.put(name, value.toString());
        }
        return this;
    }

    Map<String, String> map() {
        return Map.copyOf(facts);
    }
}
