package org.learningassurance.assurance;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Verdict;

/** R5: who has declared an interest at a meeting takes no decision on it, there or by chair's action beside it. */
final class InterestIsDeclared {

    private InterestIsDeclared() {}

    /** @param meetings the one that decides; for a decision between meetings all whose record is not confirmed yet */
    static Verdict verdict(Collection<Meeting> meetings, LearningPointId point, @Nullable AgencyId agency, Actor by) {
        boolean interested = meetings.stream().anyMatch(held -> held.declaredBy(by.whoever(), point, agency));
        return interested
                ? Verdict.refuse(
                        InterestIsDeclared.class,
                        "You declared an interest in this at a meeting, so somebody else must decide",
                        null)
                : Verdict.allow();
    }
}
