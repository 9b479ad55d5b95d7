package org.learningassurance.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningassurance.training.SessionPlan;

class PictureOfSessionsTest {

    private static final SessionPlan PLAN = new SessionPlan(20, 4, 80, 500, LocalDate.of(2026, 3, 2));
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Test
    void drawsThePaceFromTodayToTheDayOnWhichItReachesTheTarget() {
        SessionPicture picture = drawn(LocalDate.of(2027, 3, 1));

        assertThat(picture.to()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(picture.paceOrNull()).satisfies(pace -> {
            assertThat(pace.x1()).isEqualTo(picture.todayX()).isBetween(picture.left(), picture.right() - 1);
            assertThat(pace.y1()).isEqualTo(picture.base());
            assertThat(pace.x2()).isEqualTo(picture.right());
            assertThat(pace.y2()).isEqualTo(picture.targetY());
            assertThat(pace.arrives()).isTrue();
        });
    }

    @Test
    void letsAPaceThatReachesItMuchLaterLeaveAtTheEdge() {
        SessionPicture picture = drawn(LocalDate.of(2035, 3, 1));

        assertThat(picture.to()).isBefore(LocalDate.of(2028, 1, 1));
        assertThat(picture.paceOrNull()).satisfies(pace -> {
            assertThat(pace.x1()).isEqualTo(picture.todayX());
            assertThat(pace.x2()).isEqualTo(picture.right());
            assertThat(pace.y2()).isBetween(picture.targetY() + 1, picture.base() - 1);
            assertThat(pace.arrives()).isFalse();
        });
    }

    @Test
    void showsThePlanAloneWithoutAPace() {
        SessionPicture picture = SessionPicture.of(new SessionPicture.Drawn(PLAN, List.of(), TODAY, Optional.empty()));

        assertThat(picture.paceOrNull()).isNull();
        assertThat(picture.todayX()).isNull();
        assertThat(picture.plan())
                .isEqualTo(new SessionPicture.Line(
                        picture.left(), picture.base(), picture.right(), picture.targetY(), true));
    }

    private static SessionPicture drawn(LocalDate atThisPace) {
        return SessionPicture.of(new SessionPicture.Drawn(PLAN, List.of(), TODAY, Optional.of(atThisPace)));
    }
}
