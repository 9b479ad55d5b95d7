package org.learningassurance.assurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review group's meetings: planned, their agenda frozen, attendance and interests written down, their record confirmed. */
@Service
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final Diary diary;
    private final AgendaBuilder agendas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            Meetings meetings, Diary diary, AgendaBuilder agendas, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.diary = diary;
        this.agendas = agendas;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal when the day is past, or has a meeting already */
    public MeetingId plan(LocalDate on, String place, Actor by) {
        mayArrange(by);
        checkDay(on);
        Meeting meeting = meetings.save(new Meeting(on, place.strip()));
        events.publishEvent(new MeetingPlanned(meeting.id(), on, by, clock.instant()));
        meetings.flush();
        diary.realign(by);
        return meeting.id();
    }

    public void move(MeetingId id, LocalDate to, String reason, long version, Actor by) {
        mayArrange(by);
        DecisionHasAReason.verdict(reason).orThrow();
        Meeting meeting = forChange(id, version);
        LocalDate from = meeting.plannedOn();
        checkDay(to);
        meeting.moveTo(to);
        events.publishEvent(new MeetingMoved(id, from, to, reason.strip(), by, clock.instant()));
        meetings.flush();
        diary.realign(by);
    }

    public void cancel(MeetingId id, String reason, long version, Actor by) {
        mayArrange(by);
        DecisionHasAReason.verdict(reason).orThrow();
        Meeting meeting = forChange(id, version);
        meeting.cancel(reason.strip());
        events.publishEvent(new MeetingCancelled(id, meeting.plannedOn(), reason.strip(), by, clock.instant()));
        meetings.flush();
        diary.realign(by);
    }

    /** Fixes what the meeting will decide on, as it stands now; what comes up later goes to the next one. */
    public void freezeAgenda(MeetingId id, long version, Actor by) {
        mayArrange(by);
        Meeting meeting = forChange(id, version);
        List<AgendaItem> items = agendas.asOfNow();
        meeting.freeze(items, clock.instant());
        events.publishEvent(new AgendaFrozen(id, meeting.plannedOn(), items.size(), by, clock.instant()));
    }

    /** The day on which the review group next takes what comes up: its next planned meeting, or the day by which one is owed. */
    @Transactional(readOnly = true)
    public LocalDate nextMeetingOnOrAfter(LocalDate day) {
        return diary.nextMeetingOnOrAfter(day);
    }

    private void checkDay(LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refusal("MeetingIsToCome", "The date of the meeting must be today or later", "plannedOn");
        }
        if (meetings.existsByPlannedOnAndStatusIn(day, List.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN))) {
            throw new Refusal("OneMeetingADay", "A meeting is already planned for that day", "plannedOn");
        }
    }

    private Meeting forChange(MeetingId id, long version) {
        Meeting meeting = meetings.findById(id).orElseThrow(() -> new NotFound("meeting"));
        Stale.check(version, meeting.version());
        return meeting;
    }

    private static void mayArrange(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_CHAIR);
    }
}
