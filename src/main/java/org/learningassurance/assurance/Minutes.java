package org.learningassurance.assurance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Component;

/** Writes decisions down, having asked whether this person may take them there (R5, R6). */
@Component
class Minutes {

    private static final List<MeetingStatus> NOT_CONFIRMED =
            List.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_FROZEN);

    private final Decisions decisions;
    private final Meetings meetings;
    private final Clock clock;

    Minutes(Decisions decisions, Meetings meetings, Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Records a decision of the review group.
     *
     * @param concerned the agencies that it is about
     */
    Decision record(DecisionContent content, Collection<AgencyId> concerned, DecisionSetting setting, Actor by) {
        mustTakeInPlace(content.reason(), setting, by);
        Optional<Meeting> meeting = meeting(setting);
        DeciderIsNotOfTheAgency.verdict(by, concerned)
                .and(InterestIsDeclared.verdict(whereDeclared(meeting), content.learningPoint(), content.agency(), by))
                .orThrow();
        boolean onAgenda =
                meeting.map(held -> held.hasOnItsAgenda(content.subject())).orElse(true);
        return decisions.save(new Decision(
                content,
                new Decision.MinutedIn(
                        setting.meeting(),
                        meeting.isEmpty(),
                        onAgenda,
                        meeting.isEmpty(),
                        meeting.map(Meeting::plannedOn).orElseGet(this::today),
                        now()),
                by));
    }

    /** What is asked of every decision of the review group, whatever it is about: who records it, with which reason, and where. */
    void mustTakeInPlace(String reason, DecisionSetting setting, Actor by) {
        by.must(Role.REVIEW_GROUP_CHAIR, Role.REVIEW_GROUP_MEMBER, Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
        DecisionHasAReason.verdict(reason)
                .and(DecisionIsTakenInPlace.verdict(meeting(setting), today(), by))
                .orThrow();
    }

    /** Records a decision of the Executive, which confirms itself. */
    Decision recordOfExecutive(DecisionContent content, Collection<AgencyId> concerned, Actor by) {
        by.must(Role.EXECUTIVE);
        DecisionHasAReason.verdict(content.reason())
                .and(DeciderIsNotOfTheAgency.verdict(by, concerned))
                .orThrow();
        return decisions.save(
                new Decision(content, new Decision.MinutedIn(null, false, true, true, today(), now()), by));
    }

    private List<Meeting> whereDeclared(Optional<Meeting> meeting) {
        return meeting.map(List::of).orElseGet(() -> meetings.findByStatusIn(NOT_CONFIRMED));
    }

    private Optional<Meeting> meeting(DecisionSetting setting) {
        return Optional.ofNullable(setting.meeting()).map(this::theMeeting);
    }

    private Meeting theMeeting(MeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new NotFound("meeting"));
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    }
}
