package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.dissemination.StoppedView;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * An overdue claim as the review group reads it.
 *
 * @param themes of the learning point, as they are called
 * @param dueOn the due date that was missed
 * @param workingDaysLate working days from that date to today, without those on which the agency was closed
 * @param meetingOn the next meeting that takes it
 * @param meetingsPassed how many meetings could have decided and did not
 * @param answeredAt when the agency answered while this was open
 * @param sent what was sent to whom, oldest first
 * @param stopped what the agency said stopped it on this rung, newest first
 * @param decisions what was decided on it, newest first
 */
public record OverdueView(
        OverdueReviewId id,
        long version,
        OverdueStatus status,
        LearningPointId learningPoint,
        String reference,
        String statement,
        List<String> themes,
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
        List<StoppedView> stopped,
        List<Decision> decisions) {

    public OverdueView {
        themes = List.copyOf(themes);
        sent = List.copyOf(sent);
        stopped = List.copyOf(stopped);
        decisions = List.copyOf(decisions);
    }

    /**
     * One reminder or escalation of the ledger.
     *
     * @param to the post that was told
     * @param holder who was asked for the post on that day; empty when nobody was
     * @param dueOn the due date that it was about
     */
    public record Sent(Instant at, ChaseLevel level, String to, String holder, LocalDate dueOn) {}

    /** "LP-0007, Police: Disseminated". */
    public String title() {
        return "%s, %s: %s".formatted(reference, agencyName, rung.label());
    }

    /** For how long, as sentences say it: "20 working days". */
    public String lateFor() {
        return Words.counted(workingDaysLate, "working day", "working days");
    }

    /** Why it is before the review group or the Executive. */
    public String why() {
        String answer = answeredAt
                .map(at -> "The agency has reported since, on %s; the step is still open.".formatted(Words.day(at)))
                .orElse("The step is still open after its date.");
        return meetingsPassed == 0 || escalated()
                ? answer
                : answer + " " + Words.counted(meetingsPassed, "meeting has", "meetings have")
                        + " passed without a decision.";
    }

    /** Whether it is before the Executive because the review group decided so, and not because it was left undecided. */
    private boolean escalated() {
        return status == OverdueStatus.BEFORE_EXECUTIVE && !decisions.isEmpty();
    }

    /** What stopped the agency, newest first; empty when it said nothing of it. */
    public List<String> stoppedInWords() {
        return stopped.stream()
                .map(one -> "%s (said on %s)".formatted(one.inFull(), Words.day(one.saidAt())))
                .toList();
    }
}
