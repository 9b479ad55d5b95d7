package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;

/**
 * The review group decides in a meeting whose papers are out and whose day has come, recorded by the business unit or a member;
 * between meetings only its chair acts.
 */
final class DecisionIsTakenInPlace {

    private DecisionIsTakenInPlace() {}

    /** @param meeting empty for chair's action */
    static Verdict verdict(Optional<Meeting> meeting, LocalDate today, Actor by) {
        return meeting.map(held -> inMeeting(held, today)).orElseGet(() -> between(by));
    }

    private static Verdict inMeeting(Meeting meeting, LocalDate today) {
        if (meeting.decidesOn(today)) {
            return Verdict.allow();
        }
        String what = switch (meeting.status()) {
            case PLANNED -> "Freeze the agenda of that meeting first";
            case AGENDA_FROZEN ->
                "That meeting is on %s: record its decisions then".formatted(Words.day(meeting.plannedOn()));
            case CONFIRMED -> "The record of that meeting is confirmed: choose another, or chair’s action";
            case CANCELLED -> "That meeting was cancelled: choose another, or chair’s action";
        };
        return Verdict.refuse(DecisionIsTakenInPlace.class, what, "meeting");
    }

    private static Verdict between(Actor by) {
        if (by.is(Role.REVIEW_GROUP_CHAIR)) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                DecisionIsTakenInPlace.class,
                "Between meetings only the chair decides: choose the meeting in which this was decided",
                "meeting");
    }
}
