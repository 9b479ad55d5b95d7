package org.learningassurance.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.WorkItemId;

/**
 * A row of the ledger: one reminder or escalation as it was decided. Never changed; whether it went stands in the outbox.
 *
 * @param post who was asked for the work
 * @param dueRevision which of the step's due dates it is about, 0 for the first
 * @param workingDaysPastDue negative before the due date
 * @param toldPost who was told: another than {@code tell} says when that post had nobody, and then the business unit's
 * @param toldPerson who was asked for {@code toldPost} on that day; null when nobody was
 */
public record ChaseEntry(
        ChaseId id,
        ChaseRoundId round,
        WorkItemId item,
        @Nullable LearningPointId learningPoint,
        @Nullable AgencyId agency,
        PostId post,
        LocalDate dueOn,
        int dueRevision,
        int workingDaysPastDue,
        ChaseLevel level,
        Tell tell,
        @Nullable PostId toldPost,
        @Nullable PersonId toldPerson,
        Instant at) {

    public Optional<PersonId> told() {
        return Optional.ofNullable(toldPerson);
    }

    /** Whether the post that is asked has nobody to tell, so that the business unit was told instead (R10). */
    public boolean orphaned() {
        return tell == Tell.HOLDER && !post.equals(toldPost);
    }

    /** Whether somebody other than who is asked was told, which does not wait for a digest. */
    public boolean escalation() {
        return tell.escalation() || orphaned();
    }

    /** What the round's hash is taken over: everything that a later reader relies on. */
    String line() {
        return String.join(
                "|",
                id.toString(),
                item.toString(),
                String.valueOf(learningPoint),
                String.valueOf(agency),
                Integer.toString(dueRevision),
                dueOn.toString(),
                Integer.toString(workingDaysPastDue),
                level.name(),
                tell.name(),
                post.toString(),
                String.valueOf(toldPost),
                String.valueOf(toldPerson),
                at.toString());
    }
}
