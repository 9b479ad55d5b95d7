package org.learningassurance.assurance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When the review group meets next, and what that means for the work that waits for it. */
@Component
class Diary {

    private static final List<MeetingStatus> TO_COME = List.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN);

    private static final List<MeetingStatus> HELD = List.of(MeetingStatus.AGENDA_FROZEN, MeetingStatus.CONFIRMED);

    private final Meetings meetings;
    private final WorkingCalendar calendar;
    private final AssuranceSettings settings;
    private final Clock clock;

    Diary(Meetings meetings, WorkingCalendar calendar, AssuranceSettings settings, Clock clock) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next meeting whose agenda still takes what comes up now; without one, the day by which one is owed. */
    LocalDate nextMeetingOnOrAfter(LocalDate day) {
        return meetings
                .findByStatusInAndPlannedOnGreaterThanEqualOrderByPlannedOn(List.of(MeetingStatus.PLANNED), day)
                .stream()
                .findFirst()
                .map(Meeting::plannedOn)
                .orElseGet(() -> calendar.plus(day, settings.meetingWithin()));
    }

    /** The last meeting before a day that was held: its papers went out, and it was not cancelled. */
    Optional<LocalDate> lastMeetingBefore(LocalDate day) {
        return meetings.findByStatusInAndPlannedOnLessThanOrderByPlannedOnDesc(HELD, day).stream()
                .findFirst()
                .map(Meeting::plannedOn);
    }

    /** The next meeting that takes a matter: one whose agenda was not frozen before it came up. */
    Optional<Meeting> nextMeetingFor(UUID subject, Instant cameUp) {
        return meetings
                .findByStatusInAndPlannedOnGreaterThanEqualOrderByPlannedOn(TO_COME, LocalDate.now(clock))
                .stream()
                .filter(meeting -> takes(meeting, subject, cameUp))
                .findFirst();
    }

    /** How many meetings could have decided on a matter and have passed. A cancelled meeting is none. */
    int meetingsPassed(Instant cameUp) {
        LocalDate from = cameUp.atZone(DomainEvent.ZONE).toLocalDate();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return (int) meetings.findByStatusNotAndPlannedOnBetween(MeetingStatus.CANCELLED, from, yesterday).stream()
                .filter(meeting ->
                        meeting.frozenAt().map(at -> !at.isBefore(cameUp)).orElse(true))
                .count();
    }

    private static boolean takes(Meeting meeting, UUID subject, Instant cameUp) {
        return meeting.hasOnItsAgenda(subject)
                || meeting.frozenAt().map(at -> !at.isBefore(cameUp)).orElse(true);
    }
}
