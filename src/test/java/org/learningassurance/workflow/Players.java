package org.learningassurance.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.NewPost;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.PostService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Who takes part in process tests, what they start with, and the time. Everything is new for each call. */
@Component("processTestPlayers")
class Players {

    /** A post of an agency, with the person who holds it. */
    record Lead(AgencyId agency, Actor actor) {}

    private final PeopleService people;
    private final AgencyService agencies;
    private final PostService posts;
    private final DirectoryService directory;
    private final ReviewService reviews;
    private final LearningPointService learningPoints;
    private final MovableClock movable;
    private final DueJobs dueJobs;
    private final Clock clock;

    final Actor businessUnit;
    final Actor manager;
    final Actor trainingOfficer;
    final Actor chair;
    final Actor executive;

    Players(
            PeopleService people,
            AgencyService agencies,
            PostService posts,
            DirectoryService directory,
            ReviewService reviews,
            LearningPointService learningPoints,
            MovableClock movable,
            DueJobs dueJobs,
            Clock clock) {
        this.people = people;
        this.agencies = agencies;
        this.posts = posts;
        this.directory = directory;
        this.reviews = reviews;
        this.learningPoints = learningPoints;
        this.movable = movable;
        this.dueJobs = dueJobs;
        this.clock = clock;
        businessUnit = partner(Role.BUSINESS_UNIT, directory.businessUnitPost());
        manager = partner(Role.BUSINESS_UNIT_MANAGER, directory.businessUnitManagerPost());
        trainingOfficer = partner(Role.TRAINING_OFFICER, directory.trainingOfficerPost());
        chair = partner(Role.REVIEW_GROUP_CHAIR, directory.reviewGroupChairPost());
        executive = partner(Role.EXECUTIVE, directory.executivePost());
    }

    private Actor partner(Role role, PostId post) {
        Actor starter = new Actor(null, "Start", EnumSet.allOf(Role.class), Set.of(), Set.of());
        String name = "Somebody as " + role.label();
        PersonId person = people.addPerson(new NewPerson(name, address(), null), starter);
        return new Actor(person, name, Set.of(role), Set.of(post), Set.of());
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }

    /** An agency of a kind without closed days, with a training lead who answers for it. */
    Lead agency() {
        return agency("NHS_TRUST");
    }

    Lead agency(String kind) {
        String name = "Agency " + UUID.randomUUID();
        AgencyId agency = agencies.addAgency(
                new NewAgency(name.substring(7, 15).toUpperCase(java.util.Locale.ROOT), name, kind), businessUnit);
        PostId post = posts.addPost(new NewPost("Training lead", Role.AGENCY_TRAINING_LEAD, agency), businessUnit);
        PersonId person = people.addPerson(new NewPerson("Lead of " + name, address(), agency), businessUnit);
        posts.appoint(post, person, directory.post(post).version(), businessUnit);
        return new Lead(
                agency, new Actor(person, "Lead", Set.of(Role.AGENCY_TRAINING_LEAD), Set.of(post), Set.of(agency)));
    }

    ReviewId localReview() {
        return reviews.initiateLocalReview(NewReview.initiated("A local review", today()), businessUnit);
    }

    AskedAgency asked(Lead lead, Rung... rungs) {
        return new AskedAgency(lead.agency(), EnumSet.copyOf(Arrays.asList(rungs)), 50);
    }

    /** Complete, so that the review group may agree it. */
    LearningPointDraft draft(Priority priority, boolean urgent, List<AskedAgency> asked) {
        return new LearningPointDraft(
                LearningPointKind.TO_IMPROVE,
                "Think family: ask about every child in the home.",
                "Ask and record who lives in the home at every visit.",
                "Case files show who lives in the home.",
                priority,
                directory.businessUnitPost(),
                "All staff who visit homes",
                Set.of(localReview()),
                Set.of(),
                asked,
                urgent,
                urgent ? "Read this now; the brief follows." : "");
    }

    LearningPointId drafted(AskedAgency... asked) {
        return learningPoints.draft(draft(Priority.STANDARD, false, List.of(asked)), businessUnit);
    }

    /** Agreed, urgent, and its agencies asked. */
    LearningPointId asking(AskedAgency... asked) {
        LearningPointId id = learningPoints.draft(draft(Priority.STANDARD, true, List.of(asked)), businessUnit);
        agree(id);
        dueJobs.runDue();
        return id;
    }

    void agree(LearningPointId id) {
        learningPoints.agree(id, learningPoints.theLearningPoint(id).version(), chair);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Moves the time to a morning, without running anything. */
    void moveTo(LocalDate day) {
        movable.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(DomainEvent.ZONE).toInstant());
    }

    void moveBackAnHour() {
        movable.moveTo(now().minus(Duration.ofHours(1)));
    }

    /** Moves the time to a morning and runs what is due by then. */
    int liveUntil(LocalDate day) {
        moveTo(day);
        return dueJobs.runDue();
    }

    Instant now() {
        return clock.instant();
    }
}
