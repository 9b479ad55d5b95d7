package org.learningassurance.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Answers the timers of the models, which hold no durations: every date comes from the domain. Times are the beginning of a day. */
@Component("deadlines")
public class Deadlines {

    private static final ZoneId ZONE = DomainEvent.ZONE;
    /** For a timer whose clock does not run: later than anybody waits. */
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final ReviewService reviews;
    private final ReturnService returns;
    private final AssuranceService assurance;

    Deadlines(ReviewService reviews, ReturnService returns, AssuranceService assurance) {
        this.reviews = reviews;
        this.returns = returns;
        this.assurance = assurance;
    }

    /** When a review has passed the date that it has to meet next: the day after. */
    public Date reviewDatePassed(String review) {
        return reviews.theReview(new ReviewId(UUID.fromString(review)))
                .deadline()
                .map(due -> beginning(due.plusDays(1)))
                .orElseGet(() -> beginning(NEVER));
    }

    /** When changed practice has been left to settle. */
    public Date practiceSettled(String agencyReturn) {
        return returns.theReturn(new ReturnId(UUID.fromString(agencyReturn)))
                .step(Rung.PRACTICE_CHANGED)
                .opensOn()
                .map(Deadlines::beginning)
                .orElseThrow(() -> new IllegalStateException("Practice settles only once the rung below is done"));
    }

    /** When the agencies named for the re-check are asked. */
    public Date recheckDue(String learningPoint) {
        return assurance
                .theAssuranceOf(new LearningPointId(UUID.fromString(learningPoint)))
                .flatMap(Assurance::recheckOn)
                .map(Deadlines::beginning)
                .orElseThrow(() -> new IllegalStateException("Only what is assured is re-checked"));
    }

    private static Date beginning(LocalDate day) {
        return Date.from(day.atStartOfDay(ZONE).toInstant());
    }
}
