package org.learningassurance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@TrackerIT
class ReviewServiceIT {

    private static final RestrictedFacts BOY_OF_FIVE_DIED =
            new RestrictedFacts(AgeBand.FROM_5_TO_11, Sex.MALE, IncidentOutcome.CHILD_DIED);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String title() {
        return "Review " + UUID.randomUUID();
    }

    private Review rapidReview(LocalDate notifiedOn) {
        Actor officer = cast.officer();
        ReviewId id = reviews.notifyRapidReview(NewReview.rapidReview(title(), notifiedOn, BOY_OF_FIVE_DIED), officer);
        return reviews.get(id, officer);
    }

    private Review decided(ReviewOutcome outcome) {
        Actor officer = cast.officer();
        Actor chair = cast.with(Role.REVIEW_GROUP_CHAIR);
        ReviewId id = rapidReview(LocalDate.of(2026, 1, 5)).id();
        reviews.complete(id, LocalDate.of(2026, 1, 20), version(id), officer);
        reviews.sendToPanel(id, LocalDate.of(2026, 1, 21), version(id), officer);
        reviews.decideOutcome(id, outcome, "The group's view", LocalDate.of(2026, 2, 10), version(id), chair);
        return reviews.theReview(id);
    }

    private long version(ReviewId id) {
        return reviews.theReview(id).version();
    }

    @Test
    void aRapidReviewRecordedWeeksLateIsDueFifteenWorkingDaysAfterItsNotification() {
        Review review = rapidReview(LocalDate.of(2026, 3, 27));

        assertThat(review.ref()).startsWith("RR-");
        assertThat(review.dueOn()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(review.openedOn()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(review.status()).isEqualTo(ReviewStatus.NOTIFIED);
    }

    @Test
    void aPracticeReviewIsLinkedToItsRapidReviewAndItsSixMonthsRunFromTheDecision() {
        Review rapid = decided(ReviewOutcome.PRACTICE_REVIEW);
        Actor officer = cast.officer();

        ReviewId id = reviews.commissionPracticeReview(
                NewReview.practiceReview(title(), LocalDate.of(2026, 3, 2), rapid.id()), officer);

        assertThat(reviews.get(id, officer).publicationDueOn()).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(reviews.followingFrom(rapid.id(), officer))
                .extracting(Review::id)
                .containsExactly(id);
    }

    @Test
    void aSecondPracticeReviewAfterTheSameRapidReviewIsRefused() {
        Review rapid = decided(ReviewOutcome.PRACTICE_REVIEW);
        Actor officer = cast.officer();
        NewReview opening = NewReview.practiceReview(title(), LocalDate.of(2026, 3, 2), rapid.id());
        reviews.commissionPracticeReview(opening, officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reviews.commissionPracticeReview(opening, officer))
                .satisfies(refusal -> assertThat(refusal.field()).contains("sourceReview"));
    }

    @Test
    void aReviewNotifiedTomorrowIsRefused() {
        NewReview tomorrow = NewReview.rapidReview(title(), today().plusDays(1), RestrictedFacts.none());
        Actor officer = cast.officer();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reviews.notifyRapidReview(tomorrow, officer))
                .withMessage("The date when it was notified must be today or in the past")
                .satisfies(refusal -> assertThat(refusal.field()).contains("openedOn"));
    }

    @Test
    void onlyTheBusinessUnitRecordsReviews() {
        NewReview opening = NewReview.initiated(title(), today());
        Actor member = cast.with(Role.REVIEW_GROUP_MEMBER);
        Actor lead = cast.trainingLead(cast.agency());

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> reviews.initiateAudit(opening, member));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> reviews.initiateAudit(opening, lead));
    }

    @Test
    void onlyTheReviewGroupDecidesWhatFollows() {
        Actor officer = cast.officer();
        ReviewId id = rapidReview(LocalDate.of(2026, 1, 5)).id();
        reviews.complete(id, LocalDate.of(2026, 1, 20), version(id), officer);
        reviews.sendToPanel(id, LocalDate.of(2026, 1, 21), version(id), officer);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> reviews.decideOutcome(
                        id, ReviewOutcome.NO_FURTHER_REVIEW, "Mine", today(), version(id), officer));
        assertThat(reviews.theReview(id).outcome()).isNull();
    }

    @Test
    void aDecisionWithoutAReasonIsRefused() {
        ReviewId id = rapidReview(LocalDate.of(2026, 1, 5)).id();
        Actor chair = cast.with(Role.REVIEW_GROUP_CHAIR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        reviews.decideOutcome(id, ReviewOutcome.NO_FURTHER_REVIEW, " ", today(), version(id), chair))
                .satisfies(refusal -> assertThat(refusal.field()).contains("reason"));
    }

    @Test
    void aFormReadBeforeTheLastChangeIsStaleAndChangesNothing() {
        Actor officer = cast.officer();
        Review read = rapidReview(LocalDate.of(2026, 1, 5));
        reviews.correct(read.id(), "Better title", BOY_OF_FIVE_DIED, "Typing error", read.version(), officer);

        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(() -> reviews.complete(read.id(), today(), read.version(), officer));
        assertThat(reviews.theReview(read.id()).completedOn()).isNull();
        assertThat(reviews.theReview(read.id()).title()).isEqualTo("Better title");
    }

    @Test
    void everyMoveOfAPublicationIsKept() {
        Actor officer = cast.officer();
        ReviewId id = reviews.commissionPracticeReview(
                NewReview.practiceReview(title(), LocalDate.of(2026, 3, 2), null), officer);

        reviews.movePublication(id, LocalDate.of(2026, 12, 1), "Trial", version(id), officer);
        reviews.movePublication(id, LocalDate.of(2027, 2, 1), "Family", version(id), officer);

        assertThat(reviews.theReview(id).publicationMoves())
                .extracting(PublicationMove::reason)
                .containsExactly("Trial", "Family");
    }

    @Test
    void anAgencyFindsNoReviewWhateverItAsks() {
        Review review = rapidReview(LocalDate.of(2026, 1, 5));
        Actor lead = cast.trainingLead(cast.agency());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.get(review.id(), lead));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.get(review.ref(), lead));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reviews.figures(today().minusYears(1), today(), clock.instant(), lead));
        assertThat(reviews.list(ReviewFilter.all(), lead)).isEmpty();
        assertThat(reviews.list(ReviewFilter.all(), PageRequest.of(0, 10), lead).getTotalElements())
                .isZero();
    }

    @Test
    void restrictedFactsAreForTheBusinessUnitAndTheReviewGroupOnly() {
        Review review = rapidReview(LocalDate.of(2026, 1, 5));

        assertThat(review.factsFor(cast.officer())).contains(BOY_OF_FIVE_DIED);
        assertThat(review.factsFor(cast.with(Role.REVIEW_GROUP_MEMBER))).contains(BOY_OF_FIVE_DIED);
        assertThat(review.factsFor(cast.with(Role.SCRUTINEER))).isEmpty();
        assertThat(review.factsFor(cast.with(Role.TRAINING_OFFICER))).isEmpty();
        assertThat(review.factsFor(cast.with(Role.EXECUTIVE))).isEmpty();
        assertThat(review.factsFor(cast.trainingLead(cast.agency()))).isEmpty();
    }

    @Test
    void theScrutinyBoardSeesNothingUnderEmbargoUntilItIsPublished() {
        Actor officer = cast.officer();
        Actor board = cast.with(Role.SCRUTINY_BOARD);
        ReviewId id = reviews.commissionPracticeReview(
                NewReview.practiceReview(title(), LocalDate.of(2026, 3, 2), null), officer);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.get(id, board));
        assertThat(reviews.list(ReviewFilter.all(), board))
                .extracting(Review::id)
                .doesNotContain(id);

        reviews.agreePracticeReview(id, LocalDate.of(2026, 7, 1), version(id), cast.with(Role.REVIEW_GROUP_CHAIR));
        reviews.publish(id, LocalDate.of(2026, 8, 1), version(id), officer);

        assertThat(reviews.get(id, board).id()).isEqualTo(id);
    }

    @Test
    void theListNarrowsByPeriodKindAndState() {
        LocalDate day = LocalDate.of(1991, 6, 5);
        Review review = rapidReview(day);
        Actor officer = cast.officer();

        assertThat(reviews.list(new ReviewFilter(day, day, ReviewKind.RAPID_REVIEW, ReviewStatus.NOTIFIED), officer))
                .extracting(Review::id)
                .contains(review.id());
        assertThat(reviews.list(new ReviewFilter(day.plusDays(1), null, null, null), officer))
                .extracting(Review::id)
                .doesNotContain(review.id());
        assertThat(reviews.list(new ReviewFilter(null, day.minusDays(1), null, null), officer))
                .extracting(Review::id)
                .doesNotContain(review.id());
        assertThat(reviews.list(new ReviewFilter(day, day, ReviewKind.AUDIT, null), officer))
                .extracting(Review::id)
                .doesNotContain(review.id());
    }

    @Test
    void figuresCountByTheDayOfNotificationAndNotByTheDayOfRecording() {
        LocalDate day = LocalDate.of(1992, 2, 3);
        Actor officer = cast.officer();
        rapidReview(day);

        assertThat(reviews.figures(day, day, clock.instant(), officer).opened(ReviewKind.RAPID_REVIEW))
                .isEqualTo(1);
        assertThat(reviews.figures(day.plusDays(1), day.plusDays(1), clock.instant(), officer)
                        .opened(ReviewKind.RAPID_REVIEW))
                .isZero();
    }

    @Test
    void figuresAsRecordedEarlierStayWhatTheyWereAfterACorrection() {
        LocalDate day = LocalDate.of(1993, 2, 3);
        Actor officer = cast.officer();
        Instant before = clock.instant();
        Review review = rapidReview(day);
        Instant recorded = clock.instant();

        reviews.correct(
                review.id(),
                review.title(),
                new RestrictedFacts(AgeBand.UNDER_1, Sex.FEMALE, IncidentOutcome.SERIOUS_HARM),
                "The notification was misread",
                review.version(),
                officer);
        Instant corrected = clock.instant().plusSeconds(1);

        assertThat(reviews.figures(day, day, before.minusSeconds(1), officer).opened(ReviewKind.RAPID_REVIEW))
                .isZero();
        assertThat(breakdown(day, recorded, officer).byAgeBand())
                .containsEntry(AgeBand.FROM_5_TO_11, 1)
                .containsEntry(AgeBand.UNDER_1, 0);
        assertThat(breakdown(day, corrected, officer).byAgeBand())
                .containsEntry(AgeBand.FROM_5_TO_11, 0)
                .containsEntry(AgeBand.UNDER_1, 1);
        assertThat(reviews.figures(day, day, corrected, cast.with(Role.SCRUTINEER))
                        .rapidReviews())
                .isNull();
    }

    private ReviewFigures.Breakdown breakdown(LocalDate day, Instant recordedBy, Actor by) {
        return Objects.requireNonNull(reviews.figures(day, day, recordedBy, by).rapidReviews());
    }

    @Test
    void thePassingOfAClockIsNotedOnce() {
        ReviewId overdue = rapidReview(LocalDate.of(2026, 1, 5)).id();
        ReviewId young = rapidReview(today()).id();

        assertThat(reviews.noteClockPassed(overdue, Actor.clock())).isTrue();
        assertThat(reviews.noteClockPassed(overdue, Actor.clock())).isFalse();
        assertThat(reviews.noteClockPassed(young, Actor.clock())).isFalse();
    }
}
