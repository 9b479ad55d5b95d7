package org.learningassurance.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy said no. The message tells the person what to do; nothing has been changed. */
public class Refusal extends RuntimeException {

    private final String rule;
    private final @Nullable String field;

    public Refusal(String rule, String message, @Nullable String field) {
        super(message);
        this.rule = rule;
        this.field = field;
    }

    public String rule() {
        return rule;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
