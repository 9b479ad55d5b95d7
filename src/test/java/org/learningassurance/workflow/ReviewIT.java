package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.StatutoryClockPassed;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TrackerIT
@RecordApplicationEvents
class ReviewIT {

    private static final LocalDate FRIDAY_BEFORE_EASTER_WEEK = LocalDate.of(2028, 4, 7);

    /** Other tests plan meetings too, in years before this one. */
    private static final LocalDate MONDAY_AFTER_ALL_MEETINGS = LocalDate.of(2190, 10, 4);

    @Autowired
    ReviewService reviews;

    @Autowired
    MeetingService meetings;

    @Autowired
    ApplicationEvents happened;

    @Autowired
    Players players;

    @Autowired
    Stand stand;

    @BeforeEach
    void onThatFriday() {
        players.moveTo(FRIDAY_BEFORE_EASTER_WEEK);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_FURTHER_REVIEW, end_noFurtherReview",
        "LOCAL_REVIEW, end_localReviewFollows",
        "PRACTICE_REVIEW, end_practiceReviewFollows"
    })
    void rapidReviewIsCompletedSentAndDecided(ReviewOutcome outcome, String end) {
        ReviewId review = rapidReview();
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.COMPLETE_RAPID_REVIEW);
        assertThat(stand.theWork(Subject.of(review)).dueOn())
                .as("15 working days, without Good Friday, Easter Monday and the early May bank holiday")
                .isEqualTo(LocalDate.of(2028, 5, 3));

        reviews.complete(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.SEND_TO_PANEL);
        reviews.sendToPanel(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.DECIDE_REVIEW_OUTCOME);
        reviews.decideOutcome(review, outcome, "Learning is known", players.today(), version(review), players.chair);

        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo(end);
        assertThat(stand.work(Subject.of(review))).isEmpty();
    }

    @Test
    void statutoryDateThatPassesIsNotedOnceAndInterruptsNothing() {
        ReviewId review = rapidReview();
        LocalDate due = stand.theWork(Subject.of(review)).dueOn();
        players.liveUntil(due);
        assertThat(passed(review)).as("on the day itself").isZero();
        players.liveUntil(due.plusDays(1));
        assertThat(passed(review)).isOne();
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.COMPLETE_RAPID_REVIEW);
        players.liveUntil(due.plusMonths(2));
        assertThat(passed(review)).isOne();
    }

    @Test
    void reviewCompletedInTimePassesNoDate() {
        ReviewId review = rapidReview();
        LocalDate due = stand.theWork(Subject.of(review)).dueOn();
        reviews.complete(review, players.today(), version(review), players.businessUnit);
        players.liveUntil(due.plusMonths(1));
        assertThat(passed(review)).isZero();
    }

    @Test
    void practiceReviewIsAgreedAndPublished() {
        ReviewId review = practiceReview();
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.AGREE_PRACTICE_REVIEW);
        reviews.agreePracticeReview(review, players.today(), version(review), players.chair);
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.PUBLISH_REVIEW);
        reviews.publish(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo("end_published");
    }

    @Test
    void publicationDateThatPassesBeforeTheReviewIsAgreedIsNotedOnceForBothSteps() {
        ReviewId review = practiceReview();
        LocalDate due = reviews.theReview(review).deadline().orElseThrow();
        players.liveUntil(due);
        assertThat(passed(review)).as("on the day itself").isZero();
        players.liveUntil(due.plusDays(1));
        assertThat(passed(review)).isOne();
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.AGREE_PRACTICE_REVIEW);

        reviews.agreePracticeReview(review, players.today(), version(review), players.chair);
        players.liveUntil(due.plusMonths(2));
        assertThat(passed(review)).as("the same date is noted once").isOne();
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.PUBLISH_REVIEW);
        reviews.publish(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo("end_published");
        assertThat(stand.jobs(ProcessModel.REVIEW, review)).isZero();
    }

    @Test
    void practiceReviewMayStayUnpublishedWithAReason() {
        ReviewId review = practiceReview();
        reviews.agreePracticeReview(review, players.today(), version(review), players.chair);
        reviews.doNotPublish(review, "A trial runs", players.today(), version(review), players.businessUnit);
        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo("end_notPublished");
    }

    @Test
    void movedPublicationMovesTheWorkAndIsWatchedInItsTurn() {
        ReviewId review = practiceReview();
        LocalDate due = reviews.theReview(review).deadline().orElseThrow();
        LocalDate moved = due.plusMonths(2);
        reviews.agreePracticeReview(review, players.today(), version(review), players.chair);
        reviews.movePublication(review, moved, "A trial runs", version(review), players.businessUnit);
        assertThat(stand.theWork(Subject.of(review)).dueOn()).isEqualTo(moved);

        players.liveUntil(due.plusDays(1));
        assertThat(passed(review)).as("the old date means nothing any more").isZero();
        players.liveUntil(moved.plusDays(1));
        assertThat(passed(review)).isOne();
        reviews.publish(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo("end_published");
    }

    @Test
    void publishedBeforeAMovedDateEndsTheWatchToo() {
        ReviewId review = practiceReview();
        reviews.agreePracticeReview(review, players.today(), version(review), players.chair);
        LocalDate moved = reviews.theReview(review).deadline().orElseThrow().plusMonths(2);
        reviews.movePublication(review, moved, "A trial runs", version(review), players.businessUnit);
        reviews.publish(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo("end_published");
        players.liveUntil(moved.plusDays(1));
        assertThat(passed(review)).isZero();
    }

    @Test
    void localReviewIsCompleted() {
        ReviewId review = players.localReview();
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.COMPLETE_REVIEW);
        reviews.complete(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo("end_reviewCompleted");
    }

    @Test
    void workOfTheReviewGroupFollowsItsNextMeeting() {
        players.moveTo(MONDAY_AFTER_ALL_MEETINGS);
        ReviewId review = rapidReview();
        reviews.complete(review, players.today(), version(review), players.businessUnit);
        reviews.sendToPanel(review, players.today(), version(review), players.businessUnit);
        LocalDate owed = LocalDate.of(2190, 11, 1);
        assertThat(stand.theWork(Subject.of(review)).dueOn())
                .as("none is planned: within 20 working days")
                .isEqualTo(owed);

        LocalDate day = players.today().plusDays(4);
        MeetingId meeting = meetings.plan(day, "Town hall", players.businessUnit);
        assertThat(stand.theWork(Subject.of(review)).dueOn()).isEqualTo(day);
        LocalDate later = day.plusDays(7);
        meetings.move(meeting, later, "No quorum", version(meeting), players.businessUnit);
        assertThat(stand.theWork(Subject.of(review)).dueOn()).isEqualTo(later);
        LocalDate next = later.plusDays(14);
        MeetingId following = meetings.plan(next, "Town hall", players.businessUnit);
        assertThat(stand.theWork(Subject.of(review)).dueOn())
                .as("the first of two")
                .isEqualTo(later);

        meetings.cancel(meeting, "No quorum", version(meeting), players.businessUnit);
        assertThat(stand.theWork(Subject.of(review)).dueOn()).isEqualTo(next);
        players.moveTo(MONDAY_AFTER_ALL_MEETINGS.plusDays(7));
        meetings.cancel(following, "No quorum", version(following), players.businessUnit);
        assertThat(stand.theWork(Subject.of(review)).dueOn())
                .as("owed from the day on which none is planned any more")
                .isEqualTo(LocalDate.of(2190, 11, 8));
    }

    private ReviewId practiceReview() {
        return reviews.commissionPracticeReview(
                NewReview.practiceReview("A practice review", players.today(), null), players.businessUnit);
    }

    private long passed(ReviewId review) {
        return happened.stream(StatutoryClockPassed.class)
                .filter(passed -> passed.review().equals(review))
                .count();
    }

    private ReviewId rapidReview() {
        return reviews.notifyRapidReview(
                NewReview.rapidReview("A rapid review", players.today(), RestrictedFacts.none()), players.businessUnit);
    }

    private long version(MeetingId meeting) {
        return meetings.view(meeting, players.chair).meeting().version();
    }

    private long version(ReviewId review) {
        return reviews.theReview(review).version();
    }
}
