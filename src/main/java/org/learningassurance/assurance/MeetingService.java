package org.learningassurance.assurance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Verdict;
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
    private final PackWriter packs;
    private final Decisions decisions;
    private final DirectoryService directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            Diary diary,
            AgendaBuilder agendas,
            PackWriter packs,
            Decisions decisions,
            DirectoryService directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.diary = diary;
        this.agendas = agendas;
        this.packs = packs;
        this.decisions = decisions;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal when the day is past, or has a meeting already */
    public MeetingId plan(LocalDate on, String place, Actor by) {
        mayArrange(by);
        checkDay(on);
        Meeting meeting = meetings.save(new Meeting(on, place.strip()));
        events.publishEvent(new MeetingPlanned(meeting.id(), on, by, clock.instant()));
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
    }

    public void cancel(MeetingId id, String reason, long version, Actor by) {
        mayArrange(by);
        DecisionHasAReason.verdict(reason).orThrow();
        Meeting meeting = forChange(id, version);
        meeting.cancel(reason.strip());
        events.publishEvent(new MeetingCancelled(id, meeting.plannedOn(), reason.strip(), by, clock.instant()));
    }

    /** Fixes what the meeting will decide on and makes its pack, as things stand now; what comes up later goes to the next one. */
    public void freezeAgenda(MeetingId id, long version, Actor by) {
        mayArrange(by);
        Meeting meeting = forChange(id, version);
        List<AgendaItem> items = agendas.asOfNow();
        meeting.freeze(items, clock.instant());
        String pack = packs.write(meeting, items, by).hash();
        events.publishEvent(new AgendaFrozen(id, meeting.plannedOn(), items.size(), pack, by, clock.instant()));
    }

    /** Writes down who came; what was written before is replaced. */
    public void recordAttendance(MeetingId id, Map<PostId, Attendance> attendance, long version, Actor by) {
        mayArrange(by);
        Meeting meeting = forChange(id, version);
        checkDayHasCome(meeting, "record who came on its day or afterwards");
        List<Attendee> attendees = attendance.entrySet().stream()
                .map(came -> attendee(came.getKey(), came.getValue()))
                .sorted(Comparator.comparing(Attendee::name))
                .toList();
        meeting.attendedBy(attendees);
        int present = (int) attendees.stream()
                .filter(came -> came.attendance() == Attendance.PRESENT || came.attendance() == Attendance.DEPUTY)
                .count();
        events.publishEvent(new AttendanceRecorded(id, present, attendees.size(), by, clock.instant()));
    }

    private Attendee attendee(PostId post, Attendance attendance) {
        String title = directory.post(post).title();
        String name = directory
                .asked(post)
                .map(person -> title + ", " + person.name())
                .orElse(title);
        return new Attendee(post, name, attendance);
    }

    /** Declares a member's interest, by the member or, for the minutes, by an officer. */
    public void declareInterest(MeetingId id, NewInterest declared, long version, Actor by) {
        if (!declared.person().equals(by.person())) {
            mayArrange(by);
        }
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
        if (declared.agency() == null && declared.learningPoint() == null) {
            throw new Refusal("InterestIsInSomething", "Choose the agency or the learning point", "agency");
        }
        if (declared.what().isBlank()) {
            throw new Refusal("InterestIsSaid", "Say what the interest is", "what");
        }
        Meeting meeting = forChange(id, version);
        String name = directory.person(declared.person()).name();
        meeting.declare(new Interest(
                declared.person(),
                name,
                declared.agency(),
                declared.learningPoint(),
                declared.what().strip(),
                clock.instant()));
        events.publishEvent(new InterestDeclared(
                id, declared.person(), name, declared.what().strip(), by, clock.instant()));
    }

    /**
     * Confirms the decisions of a meeting that an officer recorded: the chair's to do, save what is about the chair's own
     * agency, which another member confirms. With none left, the record of the meeting is confirmed.
     *
     * @return how many decisions still wait for somebody else
     */
    public int confirm(MeetingId id, long version, Actor by) {
        by.must(Role.REVIEW_GROUP_CHAIR, Role.REVIEW_GROUP_MEMBER);
        Meeting meeting = forChange(id, version);
        checkDayHasCome(meeting, "there is no record to confirm yet");
        List<Decision> open = decisions.findByMeetingOrderByRecordedAt(id).stream()
                .filter(decision -> !decision.confirmed())
                .toList();
        List<Decision> mine = open.stream()
                .filter(decision -> mayConfirm(decision, meeting, by).allowed())
                .toList();
        if (mine.isEmpty()) {
            open.forEach(decision -> mayConfirm(decision, meeting, by).orThrow());
            by.must(Role.REVIEW_GROUP_CHAIR);
        }
        mine.forEach(decision -> decision.confirm(clock.instant(), by));
        int left = open.size() - mine.size();
        if (left == 0) {
            meeting.confirm(clock.instant(), by.whoever());
        }
        events.publishEvent(new DecisionsConfirmed(id, mine.size(), left, by, clock.instant()));
        return left;
    }

    private void checkDayHasCome(Meeting meeting, String so) {
        if (!meeting.hasComeBy(LocalDate.now(clock))) {
            throw new Refusal("MeetingDayHasCome", "This meeting is still to come: " + so, null);
        }
    }

    private Verdict mayConfirm(Decision decision, Meeting meeting, Actor by) {
        boolean chairIsConcerned = decision.agency()
                .filter(agency ->
                        directory.post(directory.reviewGroupChairPost()).belongsTo(agency))
                .isPresent();
        return DecisionIsConfirmedByAnother.verdict(decision, meeting, chairIsConcerned, by);
    }

    /** Every meeting, last planned first. */
    @Transactional(readOnly = true)
    public List<Meeting> list(Actor by) {
        by.mustReadDecisions();
        return meetings.findAllByOrderByPlannedOnDesc().stream()
                .map(Meeting::loaded)
                .toList();
    }

    /** The meetings in which a decision can be recorded today, last one first. */
    @Transactional(readOnly = true)
    public List<Meeting> deciding(Actor by) {
        by.mustReadDecisions();
        return meetings.findByStatusAndPlannedOnLessThanEqualOrderByPlannedOnDesc(
                MeetingStatus.AGENDA_FROZEN, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public MeetingView view(MeetingId id, Actor by) {
        by.mustReadDecisions();
        Meeting meeting = find(id).loaded();
        List<Decision> taken = decisions.findByMeetingOrderByRecordedAt(id).stream()
                .map(Decision::loaded)
                .toList();
        LocalDate today = LocalDate.now(clock);
        boolean decides = by.reviewGroup() && meeting.decidesOn(today);
        int confirmable = (int) taken.stream()
                .filter(decision -> decides && !decision.confirmed())
                .filter(decision -> mayConfirm(decision, meeting, by).allowed())
                .count();
        boolean planned = meeting.status() == MeetingStatus.PLANNED;
        return new MeetingView(
                meeting, planned ? agendas.asOfNow() : List.of(), taken, confirmable, meeting.hasComeBy(today));
    }

    /** The day of the last meeting before a day whose papers went out; empty when the review group has not met before. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastMeetingBefore(LocalDate day) {
        return diary.lastMeetingBefore(day);
    }

    /** The day on which the review group next takes what comes up: its next planned meeting, or the day by which one is owed. */
    @Transactional(readOnly = true)
    public LocalDate nextMeetingOnOrAfter(LocalDate day) {
        return diary.nextMeetingOnOrAfter(day);
    }

    /**
     * The day of the next meeting that takes a matter: one whose agenda was not frozen before it came up. Without one, the day
     * by which a meeting is owed.
     *
     * @param subject what is decided on: an overdue review, a learning point
     * @param cameUp when it came before the review group
     */
    @Transactional(readOnly = true)
    public LocalDate nextMeetingFor(UUID subject, Instant cameUp) {
        return diary.nextMeetingFor(subject, cameUp)
                .map(Meeting::plannedOn)
                .orElseGet(() -> diary.nextMeetingOnOrAfter(LocalDate.now(clock)));
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
        Meeting meeting = find(id);
        Stale.check(version, meeting.version());
        return meeting;
    }

    private Meeting find(MeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new NotFound("meeting"));
    }

    private static void mayArrange(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_CHAIR);
    }
}
