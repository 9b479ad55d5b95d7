package org.learningassurance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.TrackerApplication;
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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Many agencies that are asked many things, by the real services. */
public final class Plenty {

    /** An agency's training lead, who answers for it. */
    public record Lead(AgencyId agency, Actor actor) {}

    /** Of whose staff each learning point is for so many. */
    public static final int AUDIENCE = 50;

    private final ConfigurableApplicationContext tracker;
    private final Actor officer;
    private final Actor chair;
    private final Actor executive;

    /** @param tracker which has no business unit officer and no chair yet */
    public Plenty(ConfigurableApplicationContext tracker) {
        this.tracker = tracker;
        DirectoryService directory = tracker.getBean(DirectoryService.class);
        officer = holder(Role.BUSINESS_UNIT, directory.businessUnitPost(), null);
        chair = holder(Role.REVIEW_GROUP_CHAIR, directory.reviewGroupChairPost(), null);
        executive = holder(Role.EXECUTIVE, directory.executivePost(), null);
    }

    /** A tracker of the test's own, which runs what is due when it is told to. */
    public static ConfigurableApplicationContext tracker(String database, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--" + TestSettings.ONLY_OURS, "--server.port=0", "--spring.datasource.url=" + database));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(TrackerApplication.class)
                .profiles("test")
                .run(arguments.toArray(String[]::new));
    }

    /**
     * Has all of them asked on a day in the past, and leaves a database in which nobody has answered.
     *
     * @param database empty
     */
    public static void ask(String database, int agencies, int learningPoints, LocalDate on) {
        try (ConfigurableApplicationContext tracker = tracker(database)) {
            tracker.getBean(MovableClock.class)
                    .moveTo(on.atTime(LocalTime.of(9, 0))
                            .atZone(DomainEvent.ZONE)
                            .toInstant());
            Plenty plenty = new Plenty(tracker);
            List<AgencyId> asked =
                    plenty.agencies(agencies).stream().map(Lead::agency).toList();
            for (int point = 0; point < learningPoints; point++) {
                plenty.ask(plenty.draft(asked));
            }
        }
    }

    public Actor officer() {
        return officer;
    }

    public Actor chair() {
        return chair;
    }

    public Actor executive() {
        return executive;
    }

    public List<Lead> agencies(int count) {
        List<Lead> agencies = new ArrayList<>();
        for (int agency = 0; agency < count; agency++) {
            agencies.add(agency());
        }
        return agencies;
    }

    /** A learning point that the review group may agree, which asks each agency whether it was disseminated and implemented. */
    public LearningPointId draft(List<AgencyId> agencies) {
        return draft(agencies, EnumSet.of(Rung.DISSEMINATED, Rung.IMPLEMENTED));
    }

    public LearningPointId draft(List<AgencyId> agencies, Set<Rung> rungs) {
        return draftAsking(agencies.stream()
                .map(agency -> new AskedAgency(agency, rungs, AUDIENCE))
                .toList());
    }

    public LearningPointId draftAsking(List<AskedAgency> agencies) {
        return tracker.getBean(LearningPointService.class)
                .draft(
                        new LearningPointDraft(
                                LearningPointKind.TO_IMPROVE,
                                "Ask about every child in the home.",
                                "Ask and record who lives in the home at every visit.",
                                "Case files show who lives in the home.",
                                Priority.STANDARD,
                                tracker.getBean(DirectoryService.class).businessUnitPost(),
                                "All staff who visit homes",
                                Set.of(review()),
                                Set.of(),
                                agencies,
                                true,
                                "Read this now; the brief follows."),
                        officer);
    }

    /** Has it agreed, and its agencies asked. */
    public void ask(LearningPointId id) {
        agree(id);
        tracker.getBean(DueJobs.class).runDue();
    }

    /** Has it agreed; whichever node runs jobs asks its agencies. */
    public void agree(LearningPointId id) {
        LearningPointService learningPoints = tracker.getBean(LearningPointService.class);
        learningPoints.agree(id, learningPoints.theLearningPoint(id).version(), chair);
    }

    private ReviewId review() {
        LocalDate today = LocalDate.now(tracker.getBean(Clock.class));
        return tracker.getBean(ReviewService.class)
                .initiateLocalReview(NewReview.initiated("A local review", today), officer);
    }

    private Lead agency() {
        String name = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        AgencyId agency = tracker.getBean(AgencyService.class)
                .addAgency(new NewAgency(name, "Agency " + name, "NHS_TRUST"), officer);
        appoint(Role.AGENCY_STRATEGIC_LEAD, agency);
        return new Lead(agency, appoint(Role.AGENCY_TRAINING_LEAD, agency));
    }

    private Actor appoint(Role role, AgencyId agency) {
        return holder(
                role,
                tracker.getBean(PostService.class).addPost(new NewPost(role.label(), role, agency), officer),
                agency);
    }

    private Actor holder(Role role, PostId post, @Nullable AgencyId agency) {
        Actor starter = new Actor(null, "Start", EnumSet.allOf(Role.class), Set.of(), Set.of());
        PersonId person = tracker.getBean(PeopleService.class)
                .addPerson(new NewPerson(role.label(), "p" + UUID.randomUUID() + "@example.org", agency), starter);
        tracker.getBean(PostService.class)
                .appoint(
                        post,
                        person,
                        tracker.getBean(DirectoryService.class).post(post).version(),
                        starter);
        return new Actor(person, role.label(), Set.of(role), Set.of(post), agency == null ? Set.of() : Set.of(agency));
    }
}
