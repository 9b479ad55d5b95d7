package org.learningassurance.dissemination;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Rung;

/** Decides whose judgement a claim needs. The rule is a decision table that the partnership may change. */
public interface JudgingPolicy {

    /** @param strengthSupports the highest rung that the claim's evidence supports, or null when it has none */
    JudgedBy judge(Rung rung, Priority priority, @Nullable Rung strengthSupports);
}
