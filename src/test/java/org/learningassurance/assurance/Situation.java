package org.learningassurance.assurance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.NewPost;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.PostService;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.context.ApplicationContext;

/** Builds agencies, learning points that they are asked about, and meetings, through the services. */
public final class Situation {

    private static final Actor ADMINISTRATOR = People.of("Ada Administrator", Role.ADMINISTRATOR);

    private final ApplicationContext application;
    public final Actor officer;
    public final Actor chair;
    public final Actor member;
    public final Actor executive;
    public final Actor scrutineer;

    public Situation(ApplicationContext application) {
        this.application = application;
        officer = somebody("Olive Officer", Role.BUSINESS_UNIT);
        chair = somebody("Charlie Chair", Role.REVIEW_GROUP_CHAIR);
        member = somebody("Mina Member", Role.REVIEW_GROUP_MEMBER);
        executive = somebody("Ed Executive", Role.EXECUTIVE);
        scrutineer = somebody("Sam Scrutineer", Role.SCRUTINEER);
    }

    public Actor somebody(String name, Role role, AgencyId... agencies) {
        PersonId person = bean(PeopleService.class)
                .addPerson(new NewPerson(name, "p" + UUID.randomUUID() + "@example.org", null), ADMINISTRATOR);
        return new Actor(person, name, Set.of(role), Set.of(), Set.of(agencies));
    }

    public void itIs(LocalDate day) {
        application.getBean(MovableClock.class).moveTo(instant(day));
    }

    public static Instant instant(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    public LocalDate today() {
        return LocalDate.now(application.getBean(Clock.class));
    }

    /** An agency whose training lead is the actor that is returned by {@link #leadOf}. */
    public AgencyId agency(String name) {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        AgencyId agency =
                bean(AgencyService.class).addAgency(new NewAgency(code, name + " " + code, "POLICE"), officer);
        bean(PostService.class)
                .addPost(new NewPost("Training lead " + code, Role.AGENCY_TRAINING_LEAD, agency), ADMINISTRATOR);
        bean(PostService.class)
                .addPost(new NewPost("Strategic lead " + code, Role.AGENCY_STRATEGIC_LEAD, agency), ADMINISTRATOR);
        return agency;
    }

    public Actor leadOf(AgencyId agency) {
        PostId post =
                bean(DirectoryService.class).trainingLead(agency).orElseThrow().id();
        Actor lead = somebody("Training lead", Role.AGENCY_TRAINING_LEAD, agency);
        return new Actor(lead.person(), lead.name(), lead.roles(), Set.of(post), lead.agencies());
    }

    /** Everything that the clock does by now is done. */
    public void theClockRuns() {
        bean(DueJobs.class).runDue();
    }

    /** A learning point that the agencies have been asked about, all for the given rungs, with an audience of 50. */
    public LearningPointId asked(Set<Rung> rungs, AgencyId... agencies) {
        LearningPointId point = agreed(rungs, agencies);
        theClockRuns();
        return point;
    }

    public LearningPointId agreed(Set<Rung> rungs, AgencyId... agencies) {
        ReviewId review =
                bean(ReviewService.class).initiateAudit(NewReview.initiated("Audit of files", today()), officer);
        LearningPointService points = bean(LearningPointService.class);
        LearningPointId point = points.draft(
                new LearningPointDraft(
                        LearningPointKind.TO_IMPROVE,
                        "Curiosity was missing, or was not recorded where it was used.",
                        "Record what was asked, and what was not answered.",
                        "Case files show the question and its answer.",
                        Priority.STANDARD,
                        null,
                        "Everybody who visits families",
                        Set.of(review),
                        Set.of(),
                        List.of(agencies).stream()
                                .map(agency -> new AskedAgency(agency, EnumSet.copyOf(rungs), 50))
                                .toList(),
                        true,
                        "An audit found this; please tell your staff now."),
                officer);
        points.agree(point, points.theLearningPoint(point).version(), member);
        return point;
    }

    public ReturnId returnOf(LearningPointId point, AgencyId agency) {
        return bean(ReturnService.class).theReturnsOf(point).stream()
                .filter(asked -> asked.agency().equals(agency))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    /** The claim that the agency is asked for now. */
    public WorkItemId claimItem(LearningPointId point, AgencyId agency) {
        return bean(WorkItemService.class)
                .openFor(Subject.of(returnOf(point, agency)))
                .get(0)
                .id();
    }

    /** The agency says that it has told so many of its 50 staff. */
    public void disseminates(LearningPointId point, AgencyId agency, int reached) {
        ReturnService returns = bean(ReturnService.class);
        ReturnId asked = returnOf(point, agency);
        returns.claim(
                asked,
                new DisseminationClaim(
                        Set.of(Route.TEAM_MEETING),
                        today(),
                        today(),
                        Reach.of(reached, 50),
                        TrainingUpdated.YES,
                        false,
                        Set.of(),
                        ""),
                returns.theReturn(asked).version(),
                leadOf(agency));
    }

    /** A meeting planned for a day, whose agenda is frozen as things stand now. */
    public MeetingId frozenMeeting(LocalDate day) {
        MeetingService meetings = bean(MeetingService.class);
        MeetingId meeting = meetings.plan(day, "Town hall", officer);
        meetings.freezeAgenda(meeting, versionOf(meeting), officer);
        return meeting;
    }

    public long versionOf(MeetingId meeting) {
        return bean(MeetingService.class).view(meeting, officer).meeting().version();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
