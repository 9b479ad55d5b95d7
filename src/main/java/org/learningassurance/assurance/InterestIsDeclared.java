package org.learningassurance.assurance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Verdict;

/** R5: who has declared an interest at a meeting takes no decision on it there. */
final class InterestIsDeclared {

    private InterestIsDeclared() {}

    static Verdict verdict(Optional<Meeting> meeting, LearningPointId point, @Nullable AgencyId agency, Actor by) {
        boolean interested = meeting.filter(held -> held.declaredBy(by.whoever(), point, agency))
                .isPresent();
        return interested
                ? Verdict.refuse(
                        InterestIsDeclared.class,
                        "You declared an interest in this at the meeting, so somebody else must decide",
                        null)
                : Verdict.allow();
    }
}
