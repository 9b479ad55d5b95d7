package org.learningassurance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@TrackerIT
class LearningPointServiceIT {

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private Cast cast;

    private AgencyId agency = AgencyId.next();
    private ReviewId review = ReviewId.next();
    private Actor officer = Actor.clock();
    private Actor member = Actor.clock();

    @BeforeEach
    void somebodyToAskAndToAgree() {
        agency = cast.agency();
        review = cast.audit();
        officer = cast.officer();
        member = cast.with(Role.REVIEW_GROUP_MEMBER);
    }

    private LearningPointDraft draft(AskedAgency... asked) {
        return new LearningPointDraft(
                LearningPointKind.TO_IMPROVE,
                "Curiosity was not recorded " + UUID.randomUUID(),
                "Record what was asked",
                "Case files show it",
                Priority.HIGH,
                null,
                "Everybody who visits families",
                Set.of(review),
                Set.of(),
                List.of(asked),
                false,
                "");
    }

    private static AskedAgency about(AgencyId agency, Rung... rungs) {
        return new AskedAgency(agency, EnumSet.copyOf(List.of(rungs)), 52);
    }

    private LearningPoint drafted(AskedAgency... asked) {
        return learningPoints.theLearningPoint(learningPoints.draft(draft(asked), officer));
    }

    private long version(LearningPointId id) {
        return learningPoints.theLearningPoint(id).version();
    }

    private LearningPoint agreed(AskedAgency... asked) {
        LearningPointId id = drafted(asked).id();
        learningPoints.agree(id, version(id), member);
        return learningPoints.theLearningPoint(id);
    }

    @Test
    void whatWasDraftedIsReadBackWhole() {
        LearningPoint learningPoint = drafted(about(agency, Rung.DISSEMINATED, Rung.PRACTICE_CHANGED));

        assertThat(learningPoint.ref()).startsWith("LP-");
        assertThat(learningPoint.reviews()).containsExactly(review);
        assertThat(learningPoint.asked())
                .containsExactly(new AskedAgency(agency, Set.of(Rung.DISSEMINATED, Rung.PRACTICE_CHANGED), 52));
        assertThat(learningPoint.priority()).isEqualTo(Priority.HIGH);
        assertThat(learningPoint.authors()).containsExactly(officer.whoever());
        assertThat(learningPoints.get(learningPoint.ref(), officer).id()).isEqualTo(learningPoint.id());
    }

    @Test
    void rungsThatAreLeftOpenBecomeTheDefaultOfTheAgencysKind() {
        LearningPoint learningPoint = drafted(AskedAgency.byDefault(agency));

        assertThat(learningPoint.asked().get(0).rungs())
                .isEqualTo(directory.agency(agency).kind().defaultRungs())
                .contains(Rung.DISSEMINATED);
    }

    @Test
    void revisingChangesWhatIsAskedOfTheSameAgency() {
        LearningPoint learningPoint = drafted(about(agency, Rung.DISSEMINATED));
        AgencyId another = cast.agency();

        learningPoints.revise(
                learningPoint.id(),
                draft(new AskedAgency(agency, Set.of(Rung.DISSEMINATED), null), about(another, Rung.DISSEMINATED)),
                learningPoint.version(),
                officer);

        LearningPoint revised = learningPoints.theLearningPoint(learningPoint.id());
        assertThat(revised.asks(agency)).contains(new AskedAgency(agency, Set.of(Rung.DISSEMINATED), null));
        assertThat(revised.asks(another)).isPresent();
        assertThat(revised.version()).isGreaterThan(learningPoint.version());
    }

    @Test
    void onlyTheReviewGroupAgreesAndOnlyTheBusinessUnitDrafts() {
        LearningPoint learningPoint = drafted(about(agency, Rung.DISSEMINATED));
        Actor lead = cast.trainingLead(agency);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> learningPoints.agree(learningPoint.id(), learningPoint.version(), officer));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> learningPoints.agree(learningPoint.id(), learningPoint.version(), lead));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> learningPoints.draft(draft(), member));
        assertThat(learningPoints.theLearningPoint(learningPoint.id()).status()).isEqualTo(LearningPointStatus.DRAFT);
    }

    @Test
    void theAuthorDoesNotAgreeTheirOwn() {
        Actor both = cast.with(Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_CHAIR);
        LearningPointId id = learningPoints.draft(draft(about(agency, Rung.DISSEMINATED)), both);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoints.agree(id, version(id), both))
                .withMessageContaining("You wrote this learning point");
        learningPoints.agree(id, version(id), member);
        assertThat(learningPoints.theLearningPoint(id).agreedBy()).isEqualTo(member.person());
    }

    @Test
    void withoutHowWeWouldKnowItIsRefusedAndStaysADraft() {
        LearningPointDraft gap = new LearningPointDraft(
                LearningPointKind.GOOD_PRACTICE,
                "Good handovers",
                "Keep them",
                " ",
                Priority.STANDARD,
                null,
                "Everybody",
                Set.of(review),
                Set.of(),
                List.of(about(agency, Rung.DISSEMINATED)),
                false,
                "");
        LearningPointId id = learningPoints.draft(gap, officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoints.agree(id, version(id), member))
                .satisfies(refusal -> assertThat(refusal.field()).contains("howWeWouldKnow"));
        assertThat(learningPoints.gaps(id, member)).hasSize(1);
        assertThat(learningPoints.theLearningPoint(id).agreedOn()).isNull();
    }

    @Test
    void aFormReadBeforeTheLastChangeIsStale() {
        LearningPoint read = drafted(about(agency, Rung.DISSEMINATED));
        learningPoints.revise(read.id(), draft(about(agency, Rung.DISSEMINATED)), read.version(), officer);

        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(() -> learningPoints.agree(read.id(), read.version(), member));
        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(() -> learningPoints.withdraw(read.id(), "Twice", read.version(), officer));
        assertThat(learningPoints.theLearningPoint(read.id()).status()).isEqualTo(LearningPointStatus.DRAFT);
    }

    @Test
    void returningAndEndingNeedAReason() {
        LearningPoint learningPoint = drafted(about(agency, Rung.DISSEMINATED));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> learningPoints.returnForWork(learningPoint.id(), "", learningPoint.version(), member));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoints.withdraw(learningPoint.id(), "  ", learningPoint.version(), officer))
                .satisfies(refusal -> assertThat(refusal.field()).contains("reason"));
    }

    @Test
    void anAgencySeesAgreedLearningPointsThatAskItAndNoOthers() {
        LearningPoint asked = agreed(about(agency, Rung.DISSEMINATED));
        LearningPoint onlyDrafted = drafted(about(agency, Rung.DISSEMINATED));
        LearningPoint ofOthers = agreed(about(cast.agency(), Rung.DISSEMINATED));
        Actor lead = cast.trainingLead(agency);

        assertThat(learningPoints.list(LearningPointFilter.all(), lead))
                .extracting(LearningPoint::id)
                .containsExactly(asked.id());
        assertThat(learningPoints.get(asked.ref(), lead).id()).isEqualTo(asked.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> learningPoints.get(onlyDrafted.id(), lead));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> learningPoints.get(ofOthers.ref(), lead));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> learningPoints.get(LearningPointId.next(), lead));
    }

    @Test
    void somebodyWithoutAPostSeesNone() {
        agreed(about(agency, Rung.DISSEMINATED));
        Actor nobody = new Actor(officer.whoever(), "Nobody", Set.of(), Set.of(), Set.of());

        assertThat(learningPoints.list(LearningPointFilter.all(), nobody)).isEmpty();
    }

    @Test
    void theScrutinyBoardReadsWhatIsAgreedAndUnderNoEmbargo() {
        LearningPoint draft = drafted(about(agency, Rung.DISSEMINATED));
        LearningPoint open = agreed(about(agency, Rung.DISSEMINATED));
        review = reviews.commissionPracticeReview(
                NewReview.practiceReview("Practice " + UUID.randomUUID(), LocalDate.of(2026, 3, 2), null), officer);
        LearningPoint embargoed = agreed(about(agency, Rung.DISSEMINATED));
        Actor board = cast.with(Role.SCRUTINY_BOARD);

        assertThat(learningPoints.list(LearningPointFilter.asking(agency), board))
                .extracting(LearningPoint::id)
                .containsExactly(open.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> learningPoints.get(embargoed.id(), board));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> learningPoints.get(draft.ref(), board));
        assertThat(learningPoints.get(embargoed.id(), cast.trainingLead(agency)).id())
                .isEqualTo(embargoed.id());
    }

    @Test
    void anAgencyLearnsNothingOfTheOtherAgenciesAsked() {
        LearningPoint learningPoint = agreed(about(agency, Rung.DISSEMINATED), about(cast.agency(), Rung.DISSEMINATED));

        assertThat(learningPoint.askedAsSeenBy(cast.trainingLead(agency)))
                .extracting(AskedAgency::agency)
                .containsExactly(agency);
        assertThat(learningPoint.askedAsSeenBy(member)).hasSize(2);
    }

    @Test
    void anAgencyFilterShowsAnotherAgencysLeadNothingOfIt() {
        agreed(about(agency, Rung.DISSEMINATED));
        Actor lead = cast.trainingLead(cast.agency());

        assertThat(learningPoints.list(LearningPointFilter.asking(agency), lead))
                .isEmpty();
    }

    @Test
    void listsNarrowByReviewStatusAndAgency() {
        LearningPoint here = agreed(about(agency, Rung.DISSEMINATED));
        ReviewId elsewhere = cast.audit();

        assertThat(learningPoints.list(LearningPointFilter.of(review), officer))
                .extracting(LearningPoint::id)
                .containsExactly(here.id());
        assertThat(learningPoints.list(LearningPointFilter.of(elsewhere), officer))
                .isEmpty();
        assertThat(learningPoints.list(LearningPointFilter.asking(agency), officer))
                .extracting(LearningPoint::id)
                .containsExactly(here.id());
        assertThat(learningPoints
                        .list(
                                new LearningPointFilter(LearningPointStatus.DRAFT, null, null, review, null, null),
                                PageRequest.of(0, 5, Sort.by("ref")),
                                officer)
                        .getTotalElements())
                .isZero();
    }

    @Test
    void anAgencyAddedLaterIsAskedByItsDefault() {
        LearningPoint learningPoint = agreed(about(agency, Rung.DISSEMINATED));
        AgencyId late = cast.agency();

        learningPoints.addAgency(learningPoint.id(), AskedAgency.byDefault(late), officer);

        assertThat(learningPoints
                        .theLearningPoint(learningPoint.id())
                        .asks(late)
                        .orElseThrow()
                        .rungs())
                .contains(Rung.DISSEMINATED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoints.addAgency(learningPoint.id(), about(late, Rung.DISSEMINATED), officer))
                .withMessageContaining("asked already");
    }

    @Test
    void oneThatIsSupersededNamesItsSuccessor() {
        LearningPoint old = agreed(about(agency, Rung.DISSEMINATED));
        LearningPoint better = drafted(about(agency, Rung.DISSEMINATED));

        learningPoints.supersede(old.id(), better.id(), "Says it better", old.version(), officer);

        LearningPoint ended = learningPoints.theLearningPoint(old.id());
        assertThat(ended.supersededBy()).isEqualTo(better.id());
        assertThat(learningPoints.get(old.id(), cast.trainingLead(agency)).endReason())
                .isEqualTo("Says it better");
    }

    @Test
    void manyAreReadAtOnceAndWhatIsNotThereIsLeftOut() {
        LearningPoint one = drafted(about(agency, Rung.DISSEMINATED));
        LearningPoint two = drafted();

        assertThat(learningPoints.theLearningPoints(List.of(one.id(), two.id(), LearningPointId.next())))
                .containsOnlyKeys(one.id(), two.id());
    }
}
