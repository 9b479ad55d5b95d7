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

    private static final List<MeetingStatus> OPEN = List.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN);

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
        return toCome().first(subject, cameUp);
    }

    /** Meetings from today on, to be asked about each matter that waits. */
    ToCome toCome() {
        return new ToCome(
                meetings.findByStatusInAndPlannedOnGreaterThanEqualOrderByPlannedOn(OPEN, LocalDate.now(clock)));
    }

    /** The next one first. */
    record ToCome(List<Meeting> meetings) {

        Optional<Meeting> first(UUID subject, Instant cameUp) {
            return meetings.stream()
                    .filter(meeting -> takes(meeting, subject, cameUp))
                    .findFirst();
        }
    }

    /** Meetings that have passed since a moment, to be asked about each matter that came up since. */
    Passed passedSince(Instant first) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return new Passed(meetings.findByStatusNotAndPlannedOnBetween(MeetingStatus.CANCELLED, day(first), yesterday));
    }

    /** A cancelled meeting is none. */
    record Passed(List<Meeting> meetings) {

        /** How many of them could have decided on a matter. */
        int since(Instant cameUp) {
            return (int) meetings.stream()
                    .filter(meeting -> !meeting.plannedOn().isBefore(day(cameUp)))
                    .filter(meeting -> couldDecide(meeting, cameUp))
                    .count();
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(DomainEvent.ZONE).toLocalDate();
    }

    private static boolean couldDecide(Meeting meeting, Instant cameUp) {
        return meeting.frozenAt().map(at -> !at.isBefore(cameUp)).orElse(true);
    }

    private static boolean takes(Meeting meeting, UUID subject, Instant cameUp) {
        return meeting.hasOnItsAgenda(subject) || couldDecide(meeting, cameUp);
    }
}
