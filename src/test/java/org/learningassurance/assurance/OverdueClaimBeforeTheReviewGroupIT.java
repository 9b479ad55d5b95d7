package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TrackerIT
class OverdueClaimBeforeTheReviewGroupIT {

    private static final Set<Rung> TWO_RUNGS = Set.of(Rung.DISSEMINATED, Rung.IMPLEMENTED);

    /** Meetings are everybody's, so each test has a year of its own, which nobody else visits. */
    private static int year = 2041;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private OverdueReviewService overdue;

    @Autowired
    private ReturnService returns;

    private Situation situation;
    private LocalDate asked;
    private AgencyId agency;
    private LearningPointId point;
    private WorkItemId item;

    @BeforeEach
    void anAgencyDoesNotAnswer() {
        situation = new Situation(application);
        asked = LocalDate.of(year++, 3, 4);
        situation.itIs(asked);
        agency = situation.agency("Silent");
        point = situation.asked(TWO_RUNGS, agency, situation.agency("Other"));
        item = situation.claimItem(point, agency);
        situation.itIs(WorkingCalendar.england().onOrAfter(asked.plusDays(90)));
    }

    @Test
    void isPutThereOnce() {
        OverdueReviewId first = opened();

        assertThat(opened()).isEqualTo(first);
        assertThat(overdue.open(item, Actor.clock())).contains(first);
        assertThat(overdue.exceptions(situation.officer))
                .filteredOn(view -> view.agency().equals(agency))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);
                    assertThat(view.workingDaysLate()).isPositive();
                    assertThat(view.rung()).isEqualTo(Rung.DISSEMINATED);
                    assertThat(view.answeredAt()).isEmpty();
                });
    }

    @Test
    void isNotPutThereWhenItsWorkHasEndedMeanwhile() {
        situation.disseminates(point, agency, 48);
        situation.theClockRuns();

        assertThat(overdue.open(item, Actor.clock())).isEmpty();
        assertThat(overdue.openReviewOf(item)).isEmpty();
    }

    @Test
    void isExtendedByAMeetingWithAReason() {
        OverdueReviewId review = opened();
        MeetingId meeting = situation.frozenMeeting(situation.today());
        LocalDate later = situation.today().plusDays(21);

        overdue.decide(
                review,
                OverdueChoice.EXTEND,
                "New training lead",
                later,
                DecisionSetting.inMeeting(meeting),
                0,
                situation.officer);

        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.DECIDED);
        assertThat(returns.theReturn(theReturn()).step(Rung.DISSEMINATED).dueOn())
                .isEqualTo(later);
        assertThat(overdue.view(review, situation.officer).decisions())
                .singleElement()
                .satisfies(minute -> {
                    assertThat(minute.reason()).isEqualTo("New training lead");
                    assertThat(minute.meeting()).contains(meeting);
                    assertThat(minute.confirmed()).isFalse();
                    assertThat(minute.chairsAction()).isFalse();
                });
        assertThat(overdue.openReviewOf(item)).isEmpty();
    }

    @Test
    void isClosedAsNoResponseAndNothingMoreIsAsked() {
        OverdueReviewId review = opened();

        byChairsAction(review, OverdueChoice.NO_RESPONSE, null);

        assertThat(returns.theReturn(theReturn()).steps())
                .allSatisfy(step -> assertThat(step.disposition()).isEqualTo(Disposition.NO_RESPONSE));
    }

    @Test
    void hasItsGapAcceptedAndTheNextRungIsAsked() {
        OverdueReviewId review = opened();

        byChairsAction(review, OverdueChoice.ACCEPT_GAP, null);

        assertThat(returns.theReturn(theReturn()).step(Rung.DISSEMINATED).disposition())
                .isEqualTo(Disposition.GAP_ACCEPTED);
        assertThat(returns.nextAskedRung(theReturn())).contains(Rung.IMPLEMENTED);
    }

    @Test
    void changesNothingWithoutAReasonOrADate() {
        OverdueReviewId review = opened();

        assertThatThrownBy(() -> overdue.decide(
                        review,
                        OverdueChoice.EXTEND,
                        " ",
                        situation.today().plusDays(9),
                        DecisionSetting.chairsAction(),
                        0,
                        situation.chair))
                .isInstanceOf(Refusal.class)
                .hasMessage("Give the reason for the decision");
        assertThatThrownBy(() -> byChairsAction(review, OverdueChoice.EXTEND, null))
                .hasMessage("Enter the new due date");
        assertThatThrownBy(() -> byChairsAction(review, OverdueChoice.EXTEND, situation.today()))
                .hasMessage("The new due date must be after today");
        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);
        assertThat(overdue.view(review, situation.officer).decisions()).isEmpty();
    }

    @Test
    void isNotDecidedByAMemberOfThatAgency() {
        OverdueReviewId review = opened();
        MeetingId meeting = situation.frozenMeeting(situation.today());

        assertThatThrownBy(() -> overdue.decide(
                        review,
                        OverdueChoice.ACCEPT_GAP,
                        "We know them",
                        null,
                        DecisionSetting.inMeeting(meeting),
                        0,
                        situation.somebody("Pat", Role.REVIEW_GROUP_MEMBER, agency)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This is about your own agency");
    }

    @Test
    void isNotDecidedTwiceFromOneForm() {
        OverdueReviewId review = opened();
        byChairsAction(review, OverdueChoice.EXTEND, situation.today().plusDays(9));

        assertThatThrownBy(() -> byChairsAction(review, OverdueChoice.ACCEPT_GAP, null))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void isMarkedAsAnsweredAndWithdrawnWhenItsWorkEnds() {
        OverdueReviewId review = opened();
        situation.disseminates(point, agency, 20);

        assertThat(overdue.theReview(review).answeredAt()).isPresent();
        assertThat(overdue.theReview(review).status().open()).isTrue();

        situation.disseminates(point, agency, 48);

        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.WITHDRAWN);
        assertThatThrownBy(() -> overdue.decide(
                        review,
                        OverdueChoice.ACCEPT_GAP,
                        "Too late",
                        null,
                        DecisionSetting.chairsAction(),
                        overdue.theReview(review).version(),
                        situation.chair))
                .hasMessageStartingWith("This was withdrawn");
    }

    @Test
    void goesBeforeTheExecutiveOnlyAfterTwoMeetingsWithoutADecision() {
        OverdueReviewId review = opened();
        theGroupMeetsAndDecidesNothing();
        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);

        theGroupMeetsAndDecidesNothing();
        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.BEFORE_EXECUTIVE);

        LocalDate directed = situation.today().plusDays(14);
        overdue.executiveDecide(
                review,
                ExecutiveChoice.DIRECT,
                "The chief officer will answer",
                directed,
                overdue.theReview(review).version(),
                situation.executive);

        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.DECIDED);
        assertThat(returns.theReturn(theReturn()).step(Rung.DISSEMINATED).dueOn())
                .isEqualTo(directed);
    }

    @Test
    void comesBackFromTheExecutiveToTheNextMeeting() {
        OverdueReviewId review = opened();
        byChairsAction(review, OverdueChoice.ESCALATE, null);
        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.BEFORE_EXECUTIVE);

        assertThatThrownBy(() -> overdue.executiveDecide(
                        review, ExecutiveChoice.SEND_BACK, "Not ours", null, 1, situation.chair))
                .isInstanceOf(NotAllowed.class);
        overdue.executiveDecide(
                review,
                ExecutiveChoice.SEND_BACK,
                "Ask the lead first",
                null,
                overdue.theReview(review).version(),
                situation.executive);

        assertThat(overdue.theReview(review).status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);
        assertThat(overdue.openReviewOf(item)).isPresent();
    }

    @Test
    void isNoBusinessOfAnAgency() {
        OverdueReviewId review = opened();

        assertThatThrownBy(() -> overdue.exceptions(situation.leadOf(agency))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> overdue.view(review, situation.leadOf(agency))).isInstanceOf(NotAllowed.class);
    }

    private void theGroupMeetsAndDecidesNothing() {
        situation.frozenMeeting(situation.today().plusDays(7));
        situation.itIs(WorkingCalendar.england().plus(situation.today(), 9));
        situation.theClockRuns();
    }

    private OverdueReviewId opened() {
        situation.theClockRuns();
        return overdue.openReviewOf(item).orElseThrow().id();
    }

    private ReturnId theReturn() {
        return situation.returnOf(point, agency);
    }

    private void byChairsAction(OverdueReviewId review, OverdueChoice choice, @Nullable LocalDate date) {
        overdue.decide(
                review, choice, "Agreed with the agency", date, DecisionSetting.chairsAction(), 0, situation.chair);
    }
}
