package org.learningassurance.dissemination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.NewPost;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.PostService;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.Independence;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership made for one test: a learning point, agencies with a lead each, an officer and a member of the review group. */
public final class Scene {

    /** An agency with whoever speaks for it. */
    public record Asked(AgencyId agency, Actor lead) {}

    public final Actor officer;
    public final Actor member;
    public final LearningPointId learningPoint;

    private final ApplicationContext context;
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private int counter;

    public Scene(ApplicationContext context) {
        this.context = context;
        Actor builder = new Actor(
                PersonId.next(), "Builder", Set.of(Role.BUSINESS_UNIT, Role.ADMINISTRATOR), Set.of(), Set.of());
        officer = partnershipPost(Role.BUSINESS_UNIT, builder, null);
        member = partnershipPost(Role.REVIEW_GROUP_MEMBER, builder, null);
        learningPoint = learningPoint();
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    public ReturnService returns() {
        return the(ReturnService.class);
    }

    public LocalDate today() {
        return LocalDate.now(the(Clock.class));
    }

    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(the(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    /** An agency of children's services with a training lead who can answer for it. */
    public Asked agency() {
        return agency("CHILDRENS_SERVICES");
    }

    public Asked agency(String kind) {
        String name = "Agency %d of %s".formatted(++counter, suffix);
        AgencyId id = the(AgencyService.class)
                .addAgency(new NewAgency("A%d-%s".formatted(counter, suffix).toUpperCase(), name, kind), builder());
        return new Asked(id, post(Role.AGENCY_TRAINING_LEAD, builder(), id));
    }

    public List<Asked> agencies(int count) {
        List<Asked> agencies = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            agencies.add(agency());
        }
        return agencies;
    }

    /** A member of the review group who comes from an agency. */
    public Actor memberFrom(AgencyId home) {
        return partnershipPost(Role.REVIEW_GROUP_MEMBER, builder(), home);
    }

    private Actor partnershipPost(Role role, Actor by, @Nullable AgencyId home) {
        return post(role, by, home);
    }

    private Actor post(Role role, Actor by, @Nullable AgencyId agency) {
        PersonId person = the(PeopleService.class)
                .addPerson(
                        new NewPerson(
                                role.label() + " " + suffix, "p%d-%s@example.org".formatted(++counter, suffix), agency),
                        by);
        PostId post = the(PostService.class).addPost(new NewPost(role.label() + " " + suffix, role, agency), by);
        the(PostService.class)
                .appoint(post, person, the(DirectoryService.class).post(post).version(), by);
        return new Actor(person, role.label(), Set.of(role), Set.of(post), agency == null ? Set.of() : Set.of(agency));
    }

    private Actor builder() {
        return new Actor(
                officer == null ? PersonId.next() : officer.person(),
                "Builder",
                Set.of(Role.BUSINESS_UNIT, Role.ADMINISTRATOR),
                Set.of(),
                Set.of());
    }

    private LearningPointId learningPoint() {
        ReviewId review = the(ReviewService.class)
                .initiateAudit(NewReview.initiated("Audit " + suffix, today().minusDays(30)), officer);
        return the(LearningPointService.class)
                .draft(
                        new LearningPointDraft(
                                LearningPointKind.TO_IMPROVE,
                                "Curiosity was not recorded " + suffix,
                                "Record what was asked",
                                "Files show the question and its answer",
                                Priority.STANDARD,
                                null,
                                "Everybody who visits families",
                                Set.of(review),
                                Set.of(),
                                List.of(),
                                false,
                                ""),
                        officer);
    }

    /** Asks the agencies, each for an audience of 52, and answers the number of the round. */
    public int ask(List<Asked> agencies, Rung... rungs) {
        List<AskedAgency> asked = agencies.stream()
                .map(agency -> new AskedAgency(agency.agency(), Set.of(rungs), 52))
                .toList();
        return returns().ask(new AskRound(learningPoint, RoundKind.ASKING, null, asked), officer);
    }

    public AgencyReturn of(Asked agency) {
        return returns().returnsOf(learningPoint, agency.lead()).stream()
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    public ReturnId idOf(Asked agency) {
        return of(agency).id();
    }

    public void claims(Asked agency, Claim claim) {
        AgencyReturn found = of(agency);
        returns().claim(found.id(), claim, found.version(), agency.lead());
    }

    public void accepts(Asked agency, Rung rung, Actor judge) {
        AgencyReturn found = of(agency);
        returns().judge(found.id(), rung, new Judgement.Accept(""), found.version(), judge);
    }

    /** A claim of dissemination out of an audience of 52. */
    public DisseminationClaim reached(int staff) {
        return new DisseminationClaim(
                Set.of(Route.BRIEF, Route.TEAM_MEETING),
                today().minusDays(5),
                today(),
                Reach.of(staff, 52),
                TrainingUpdated.YES,
                false,
                Set.of(),
                "");
    }

    /** A claim without a figure, which always waits for a judgement. */
    public DisseminationClaim dissemination(String noFigure) {
        return new DisseminationClaim(
                Set.of(Route.BRIEF),
                today(),
                today(),
                Reach.withoutFigure(noFigure),
                TrainingUpdated.NO,
                false,
                Set.of(),
                "");
    }

    /** Sets a due date behind the service's back, as time would. */
    public void makeDue(ReturnId id, Rung rung, LocalDate day) {
        inTransaction(() -> the(JdbcClient.class)
                .sql("update rung_step set due_on = ? where agency_return = ? and rung = ?")
                .params(day, id.value(), rung.name())
                .update());
    }

    public ImplementationClaim putInPlace(EvidenceId... alreadyShownBy) {
        return new ImplementationClaim(
                Set.of(Arrangement.SUPERVISION),
                "Asked in every supervision",
                today(),
                new UnderstandingCheck(12, "10 could say what to record"),
                List.of(new SingleAgencyAction("Form changed", "Head of practice", today())),
                alreadyShownBy.length > 0,
                Set.of(alreadyShownBy),
                "");
    }

    public PracticeClaim practice(Shows shows, EvidenceId... evidence) {
        return new PracticeClaim(shows, "Recorded in 31 of 40 files", false, Set.of(evidence), "");
    }

    public EvidenceId audit(Asked agency) {
        return the(EvidenceService.class).add(agency.agency(), auditDetails(), agency.lead());
    }

    public EvidenceDetails auditDetails() {
        return new EvidenceDetails(
                EvidenceKind.CASE_FILE_AUDIT,
                "Audit of files",
                "Curiosity is recorded more often",
                today().minusDays(60),
                today().minusDays(2),
                40,
                "9 of 40 files",
                "31 of 40 files",
                Independence.OTHER_TEAM);
    }
}
