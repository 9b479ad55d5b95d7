package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.IMPLEMENTED;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_DISSEMINATION;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_OVERDUE;
import static org.learningassurance.worklist.WorkItemKind.EXECUTIVE_DECISION;
import static org.learningassurance.worklist.WorkItemKind.REPORT_IMPLEMENTATION;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.ExecutiveChoice;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueReview;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueStatus;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency that never answers, from the first reminder to the decision. The chase runs by its own timer each morning. */
@TrackerIT
class OverdueReviewIT {

    private static final LocalDate MONDAY = LocalDate.of(2031, 1, 13);

    @Autowired
    OverdueReviewService overdueReviews;

    @Autowired
    ReturnService returns;

    @Autowired
    ChaseService chase;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    Players.@Nullable Lead silent;
    ReturnId asked = ReturnId.next();
    WorkItemId claim = WorkItemId.next();
    LocalDate due = MONDAY;

    @BeforeEach
    void anAgencyIsAskedAndSaysNothing() {
        players.moveTo(MONDAY);
        players.liveUntil(MONDAY);
        silent = players.agency();
        LearningPointId learningPoint = players.asking(players.asked(silent, DISSEMINATED, IMPLEMENTED));
        asked = answers.of(learningPoint, silent);
        claim = stand.theWork(Subject.of(asked)).id();
        due = stand.theWork(Subject.of(asked)).dueOn();
    }

    @Test
    void isRemindedEscalatedAndPutBeforeTheGroupOnce() {
        live(MONDAY, calendar.plus(due, 19));
        assertThat(levels()).containsExactly(ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED, ChaseLevel.ESCALATED);
        assertThat(overdueReviews.openReviewOf(claim)).as("not before its day").isEmpty();

        live(calendar.plus(due, 20), calendar.plus(due, 24));
        assertThat(levels())
                .containsExactly(
                        ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED, ChaseLevel.ESCALATED, ChaseLevel.REVIEW_GROUP);
        OverdueReview review = overdueReviews.openReviewOf(claim).orElseThrow();
        assertThat(stand.instances(ProcessModel.OVERDUE_REVIEW, review.id())).hasSize(1);
        assertThat(stand.work(Subject.of(review.id()))).containsExactly(DECIDE_OVERDUE);
        assertThat(stand.work(Subject.of(asked))).containsExactly(CONFIRM_DISSEMINATION);
    }

    @Test
    void extendedItIsChasedFromTheNewDate() {
        OverdueReviewId review = putBeforeTheGroup();
        LocalDate later = calendar.plus(players.today(), 10);
        decide(review, OverdueChoice.EXTEND, later);

        assertThat(stand.end(ProcessModel.OVERDUE_REVIEW, review)).isEqualTo("end_decided");
        assertThat(stand.theWork(Subject.of(asked)).dueOn()).isEqualTo(later);
        live(players.today(), calendar.plus(later, 19));
        assertThat(overdueReviews.openReviewOf(claim)).isEmpty();
        live(calendar.plus(later, 20), calendar.plus(later, 20));
        assertThat(overdueReviews.openReviewOf(claim))
                .as("late again by the new date")
                .isPresent();
    }

    @Test
    void acceptedGapClosesTheRungAndGoesOn() {
        OverdueReviewId review = putBeforeTheGroup();
        decide(review, OverdueChoice.ACCEPT_GAP, null);
        assertThat(returns.theReturn(asked).step(DISSEMINATED).disposition()).isEqualTo(Disposition.GAP_ACCEPTED);
        assertThat(stand.work(Subject.of(asked))).containsExactly(REPORT_IMPLEMENTATION);
        assertThat(stand.end(ProcessModel.OVERDUE_REVIEW, review)).isEqualTo("end_decided");
    }

    @Test
    void closedAsNoResponseEndsTheReturn() {
        OverdueReviewId review = putBeforeTheGroup();
        decide(review, OverdueChoice.NO_RESPONSE, null);
        players.liveUntil(players.today());
        assertThat(stand.running(ProcessModel.AGENCY_RETURN, asked)).isFalse();
        assertThat(stand.end(ProcessModel.OVERDUE_REVIEW, review)).isEqualTo("end_decided");
        assertThat(overdueReviews.theReview(review).status()).isEqualTo(OverdueStatus.DECIDED);
    }

    @Test
    void escalatedItComesBackWhenTheExecutiveSendsIt() {
        OverdueReviewId review = putBeforeTheGroup();
        decide(review, OverdueChoice.ESCALATE, null);
        assertThat(stand.work(Subject.of(review))).containsExactly(EXECUTIVE_DECISION);
        executive(review, ExecutiveChoice.SEND_BACK, null);
        assertThat(stand.work(Subject.of(review))).containsExactly(DECIDE_OVERDUE);
        decide(review, OverdueChoice.ESCALATE, null);
        LocalDate directed = calendar.plus(players.today(), 5);
        executive(review, ExecutiveChoice.DIRECT, directed);
        assertThat(stand.end(ProcessModel.OVERDUE_REVIEW, review)).isEqualTo("end_decided");
        assertThat(stand.theWork(Subject.of(asked)).dueOn()).isEqualTo(directed);
    }

    @Test
    void answeredMeanwhileIsWithdrawn() {
        OverdueReviewId review = putBeforeTheGroup();
        answers.throughDissemination(asked, java.util.Objects.requireNonNull(silent), players.businessUnit);
        assertThat(stand.running(ProcessModel.OVERDUE_REVIEW, review)).isFalse();
        assertThat(stand.work(Subject.of(review))).isEmpty();
        assertThat(overdueReviews.theReview(review).status()).isEqualTo(OverdueStatus.WITHDRAWN);
        assertThat(overdueReviews.theReview(review).answeredAt()).isPresent();
    }

    private OverdueReviewId putBeforeTheGroup() {
        players.liveUntil(calendar.plus(due, 20));
        return overdueReviews.openReviewOf(claim).orElseThrow().id();
    }

    /** Every working day, as the timer has it. */
    private void live(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).forEach(players::liveUntil);
    }

    private java.util.List<ChaseLevel> levels() {
        return chase.of(claim).stream().map(entry -> entry.level()).toList();
    }

    private void decide(OverdueReviewId review, OverdueChoice choice, @Nullable LocalDate newDue) {
        overdueReviews.decide(
                review,
                choice,
                "Weighed by the chair",
                newDue,
                DecisionSetting.chairsAction(),
                overdueReviews.theReview(review).version(),
                players.chair);
    }

    private void executive(OverdueReviewId review, ExecutiveChoice choice, @Nullable LocalDate newDue) {
        overdueReviews.executiveDecide(
                review,
                choice,
                "Weighed by the Executive",
                newDue,
                overdueReviews.theReview(review).version(),
                players.executive);
    }
}
