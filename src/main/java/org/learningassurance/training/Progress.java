package org.learningassurance.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningassurance.shared.AgencyId;

/**
 * What a session has added, or is booked to add, towards the target.
 *
 * @param reachedSoFar people reached by this session and those before it; for a booked one what it would be with every place taken
 */
public record Progress(PractitionerSession session, int reachedSoFar) {

    /** Session by session in the order of their days, delivered ones first; cancelled ones are left out. */
    static List<Progress> of(SessionPlan plan, Map<AgencyId, Integer> audience, List<PractitionerSession> sessions) {
        List<Progress> progress = new ArrayList<>();
        List<PractitionerSession> delivered = new ArrayList<>();
        sessions.stream().filter(PractitionerSession::delivered).forEach(session -> {
            delivered.add(session);
            progress.add(
                    new Progress(session, Reach.of(plan, audience, delivered).reached()));
        });
        int expected =
                progress.isEmpty() ? 0 : progress.get(progress.size() - 1).reachedSoFar();
        for (PractitionerSession session : sessions) {
            if (session.status() == SessionStatus.BOOKED) {
                expected = Math.min(plan.workforce(), expected + session.places());
                progress.add(new Progress(session, expected));
            }
        }
        return progress;
    }

    /** The day on which delivered sessions had reached the target; empty as long as they have not. */
    public static Optional<LocalDate> targetReachedOn(SessionPlan plan, List<Progress> progress) {
        return progress.stream()
                .filter(each -> each.session().delivered() && each.reachedSoFar() >= plan.peopleToReach())
                .map(each -> each.session().heldOn())
                .findFirst();
    }
}
