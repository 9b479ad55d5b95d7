package org.learningassurance.training;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action with its practitioner sessions, as one reader may see it.
 *
 * @param sessions in the order of their days
 * @param reachOrNull null as long as no sessions are planned
 * @param progress session by session towards the target; empty as long as no sessions are planned
 * @param mayWork whether the reader may take the action's next step
 * @param mayManage whether the reader may record sessions, move dates and withdraw
 */
public record ActionView(
        PartnershipAction action,
        List<PractitionerSession> sessions,
        @Nullable Reach reachOrNull,
        List<Progress> progress,
        boolean mayWork,
        boolean mayManage) {

    public ActionView {
        sessions = List.copyOf(sessions);
        progress = List.copyOf(progress);
    }

    public Optional<Reach> reach() {
        return Optional.ofNullable(reachOrNull);
    }
}
