package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkItemId;

class OverdueReviewTest {

    private static final Instant OPENED = Instant.parse("2026-05-05T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-20T09:00:00Z");

    private final OverdueReview review = new OverdueReview(
            new OverdueReview.LateClaim(
                    WorkItemId.next(),
                    ReturnId.next(),
                    LearningPointId.next(),
                    AgencyId.next(),
                    Rung.DISSEMINATED,
                    Priority.HIGH,
                    "LP-0007",
                    LocalDate.of(2026, 4, 7)),
            OPENED);

    @Test
    void isBeforeTheReviewGroupFirst() {
        assertThat(review.status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);
        assertThatThrownBy(() -> review.decidedByExecutive(LATER))
                .isInstanceOf(Refusal.class)
                .hasMessage("This is before the review group, not before the Executive");
    }

    @Test
    void isDecidedOnce() {
        review.decided(LATER);

        assertThat(review.status()).isEqualTo(OverdueStatus.DECIDED);
        assertThat(review.closedAt()).contains(LATER);
        assertThatThrownBy(() -> review.decided(LATER)).hasMessage("This has been decided already");
    }

    @Test
    void isTheExecutivesOnceEscalated() {
        review.escalated();

        assertThatThrownBy(() -> review.decided(LATER))
                .hasMessage("This is before the Executive, not before the review group");
        review.decidedByExecutive(LATER);
        assertThat(review.status()).isEqualTo(OverdueStatus.DECIDED);
    }

    @Test
    void isBeforeTheReviewGroupAnewWhenTheExecutiveSendsItBack() {
        review.escalated();
        review.sentBack(LATER);

        assertThat(review.status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);
        assertThat(review.beforeSince()).isEqualTo(LATER);
        assertThat(review.closedAt()).isEmpty();
    }

    @Test
    void isMarkedAsAnsweredOnceAndStaysOpen() {
        assertThat(review.answered(LATER)).isTrue();
        assertThat(review.answered(LATER.plusSeconds(60))).isFalse();

        assertThat(review.answeredAt()).contains(LATER);
        assertThat(review.status().open()).isTrue();
    }

    @Test
    void isNotMarkedAsAnsweredOnceClosed() {
        review.withdraw(LATER);

        assertThat(review.answered(LATER)).isFalse();
        assertThat(review.answeredAt()).isEmpty();
    }
}
