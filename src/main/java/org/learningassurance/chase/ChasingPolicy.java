package org.learningassurance.chase;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Priority;
import org.learningassurance.worklist.WhoseWork;

/**
 * Says how far the chase of a step has to have gone by now. A round asks once for each distinct situation, so an answer may
 * depend on nothing else.
 */
public interface ChasingPolicy {

    Decision decide(Situation situation);

    /** Changes whenever the policy might answer differently: all open steps are looked at again then. */
    String version();

    /** @param workingDaysPastDue working days of whoever is asked since the due date; negative before it, 0 on it */
    record Situation(WhoseWork whose, Priority priority, int workingDaysPastDue) {}

    /**
     * @param level the level where the step belongs; nothing happens when its chase has been there already
     * @param tell whom the level tells
     * @param lookAgainAt working days past the due date (negative: before it) at which the answer may be another; null for never
     *     again. A number that has passed means the next working day.
     */
    record Decision(ChaseLevel level, Tell tell, @Nullable Integer lookAgainAt) {}
}
