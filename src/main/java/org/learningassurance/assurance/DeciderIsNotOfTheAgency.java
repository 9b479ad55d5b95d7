package org.learningassurance.assurance;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Verdict;

/**
 * R5: nobody decides on their own post or agency. A decision about many agencies is the group's; one member's agency among them
 * is dealt with by declaring an interest.
 */
final class DeciderIsNotOfTheAgency {

    private DeciderIsNotOfTheAgency() {}

    /** @param concerned the agencies that the decision is about */
    static Verdict verdict(Actor by, Collection<AgencyId> concerned) {
        if (!concerned.isEmpty() && concerned.stream().allMatch(by::ofAgency)) {
            return Verdict.refuse(
                    DeciderIsNotOfTheAgency.class,
                    "This is about your own agency, so somebody of another agency must decide",
                    null);
        }
        return Verdict.allow();
    }

    /** @param owner the post that owns the learning point, if any */
    static Verdict verdictOnOwner(Actor by, Optional<PostId> owner) {
        @Nullable PostId post = owner.orElse(null);
        if (post != null && by.holds(post)) {
            return Verdict.refuse(
                    DeciderIsNotOfTheAgency.class,
                    "Your post owns this learning point, so somebody else must decide",
                    null);
        }
        return Verdict.allow();
    }
}
