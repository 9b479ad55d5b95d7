package org.learningassurance.years;

import java.time.LocalDate;
import java.util.Random;
import org.learningassurance.assurance.ExecutiveChoice;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.JudgedBy;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Plenty;
import org.learningassurance.worklist.WhoseWork;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the business unit, judges of the review group and the Executive do on a working day: what has lain for some days. */
final class PartnershipDay {

    private static final int DAYS_ON_THE_DESK = 4;

    private final ReturnService returns;
    private final ReviewService reviews;
    private final OverdueReviewService overdue;
    private final JdbcClient database;
    private final WorkingCalendar calendar;
    private final Plenty people;
    private final Random random;

    PartnershipDay(ConfigurableApplicationContext tracker, Plenty people, Random random) {
        this.returns = tracker.getBean(ReturnService.class);
        this.reviews = tracker.getBean(ReviewService.class);
        this.overdue = tracker.getBean(OverdueReviewService.class);
        this.database = tracker.getBean(JdbcClient.class);
        this.calendar = tracker.getBean(WorkingCalendar.class);
        this.people = people;
        this.random = random;
    }

    void pass(LocalDate today) {
        for (WhoseWork whose : new WhoseWork[] {WhoseWork.BUSINESS_UNIT, WhoseWork.REVIEW_GROUP, WhoseWork.EXECUTIVE}) {
            for (Step step : Step.open(whose, database)) {
                if (!today.isBefore(calendar.plus(step.openedOn(), DAYS_ON_THE_DESK))) {
                    take(step, today);
                }
            }
        }
    }

    private void take(Step step, LocalDate today) {
        switch (step.kind()) {
            case JUDGE_CLAIM -> judge(ReturnId.of(step.subject()), today);
            case CONSIDER_REQUEST -> consider(ReturnId.of(step.subject()));
            case COMPLETE_REVIEW -> complete(ReviewId.of(step.subject()), today);
            case EXECUTIVE_DECISION -> direct(OverdueReviewId.of(step.subject()), today);
            default -> {} // waits for the review group's meeting
        }
    }

    private void judge(ReturnId id, LocalDate today) {
        AgencyReturn asked = returns.theReturn(id);
        RungClaim claim = returns.openClaim(id).orElseThrow();
        returns.judge(
                id,
                claim.rung(),
                judgementOf(claim, today),
                asked.version(),
                claim.judgedBy() == JudgedBy.REVIEW_GROUP ? people.chair() : people.officer());
    }

    private Judgement judgementOf(RungClaim claim, LocalDate today) {
        if (random.nextInt(8) == 0) {
            return new Judgement.Return("Say how you know.");
        }
        boolean changed =
                claim.claim().showing().map(shows -> shows == Shows.POSITIVE).orElse(true);
        return changed
                ? new Judgement.Accept("")
                : new Judgement.AcceptNotYetChanged(today.plusMonths(3), "Managers look at one file a month.");
    }

    private void consider(ReturnId id) {
        boolean agreed = random.nextInt(4) > 0;
        returns.consider(
                id,
                agreed,
                agreed ? "" : "It concerns you too.",
                returns.theReturn(id).version(),
                people.officer());
    }

    private void complete(ReviewId id, LocalDate today) {
        Review review = reviews.theReview(id);
        reviews.complete(id, today, review.version(), people.officer());
    }

    private void direct(OverdueReviewId id, LocalDate today) {
        ExecutiveChoice choice = random.nextBoolean() ? ExecutiveChoice.DIRECT : ExecutiveChoice.ACCEPT_GAP;
        overdue.executiveDecide(
                id,
                choice,
                "Two meetings have passed.",
                choice.setsDate() ? calendar.plus(today, 15) : null,
                overdue.theReview(id).version(),
                people.executive());
    }
}
