package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * An overdue claim as the review group reads it.
 *
 * @param dueOn the due date that was missed
 * @param workingDaysLate working days from that date to today, without those on which the agency was closed
 * @param meetingOn the next meeting that takes it
 * @param meetingsPassed how many meetings could have decided and did not
 * @param answeredAt when the agency answered while this was open
 * @param sent what was sent to whom, oldest first
 * @param decisions what was decided on it, newest first
 */
public record OverdueView(
        OverdueReviewId id,
        long version,
        OverdueStatus status,
        LearningPointId learningPoint,
        String reference,
        String statement,
        ReturnId agencyReturn,
        AgencyId agency,
        String agencyName,
        Rung rung,
        Priority priority,
        LocalDate dueOn,
        int workingDaysLate,
        Instant openedAt,
        LocalDate meetingOn,
        int meetingsPassed,
        Optional<Instant> answeredAt,
        List<Sent> sent,
        List<Decision> decisions) {

    /**
     * One reminder or escalation of the ledger.
     *
     * @param to the post that was told
     * @param holder who was asked for the post on that day; empty when nobody was
     * @param dueOn the due date that it was about
     */
    public record Sent(Instant at, ChaseLevel level, String to, String holder, LocalDate dueOn) {}
}
