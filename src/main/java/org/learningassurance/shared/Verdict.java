package org.learningassurance.shared;

import org.jspecify.annotations.Nullable;

/**
 * A policy's answer, with its reason.
 *
 * @param rule the policy's name, for example {@code ReachIsStated}; empty when allowed
 * @param reason plain words that say what to do; empty when allowed
 * @param field the form field that the reason is about, or null when it is about the whole
 */
public record Verdict(
        boolean allowed,
        String rule,
        String reason,
        @Nullable String field) {

    private static final Verdict ALLOWED = new Verdict(true, "", "", null);

    public static Verdict allow() {
        return ALLOWED;
    }

    public static Verdict refuse(String rule, String reason, @Nullable String field) {
        return new Verdict(false, rule, reason, field);
    }

    public static Verdict refuse(Class<?> policy, String reason, @Nullable String field) {
        return refuse(policy.getSimpleName(), reason, field);
    }

    /** This verdict when it refuses, else the other. */
    public Verdict and(Verdict other) {
        return allowed ? other : this;
    }

    /** @throws Refusal when not allowed */
    public void orThrow() {
        if (!allowed) {
            throw new Refusal(rule, reason, field);
        }
    }
}
