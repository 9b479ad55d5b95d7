package org.learningassurance.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.dissemination.RoundAsked;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.worklist.WhoseWork;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The partnership's own posts, and the days by which it is asked to act. */
@Component
class Partnership {

    private final DirectoryService directory;
    private final MeetingService meetings;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final KnownInTransaction<Map<AgencyId, PostId>> leads = new KnownInTransaction<>();

    Partnership(DirectoryService directory, MeetingService meetings, WorkingCalendar calendar, Clock clock) {
        this.directory = directory;
        this.meetings = meetings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for an agency's work, which is asked of the agency's own post */
    PostId postOf(WhoseWork whose) {
        return switch (whose) {
            case BUSINESS_UNIT -> directory.businessUnitPost();
            case REVIEW_GROUP -> directory.reviewGroupChairPost();
            case EXECUTIVE -> directory.executivePost();
            case AGENCY -> throw new IllegalArgumentException("An agency's work is asked of its own post");
        };
    }

    PostId businessUnitManager() {
        return directory.businessUnitManagerPost();
    }

    /** Many agencies are about to be asked: their leads are read at once. */
    @EventListener
    void on(RoundAsked asked) {
        Map<AgencyId, PostId> known = new HashMap<>();
        directory
                .postsWith(Role.AGENCY_TRAINING_LEAD)
                .forEach(post -> post.agency().ifPresent(agency -> known.putIfAbsent(agency, post.id())));
        leads.remember(known);
    }

    /** Who answers for an agency: its training lead; where it has none, its strategic lead; else the business unit, which asks on. */
    PostId leadOf(AgencyId agency) {
        return leads.ask().map(known -> known.get(agency)).orElseGet(() -> askForLead(agency));
    }

    private PostId askForLead(AgencyId agency) {
        return directory
                .trainingLead(agency)
                .or(() -> directory.strategicLead(agency))
                .map(Post::id)
                .orElseGet(directory::businessUnitPost);
    }

    /** What the review group is asked falls due at its next meeting. */
    LocalDate nextMeeting() {
        return meetings.nextMeetingOnOrAfter(today());
    }

    LocalDate within(int workingDays) {
        return calendar.plus(today(), workingDays);
    }

    LocalDate before(LocalDate day, int workingDays) {
        return calendar.plus(day, -workingDays);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
