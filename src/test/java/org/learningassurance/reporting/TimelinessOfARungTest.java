package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.Closures;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

class TimelinessOfARungTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 7, 1);
    private static final LocalDate SOON = LocalDate.of(2026, 7, 15);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29);
    private static final Closures AUGUST =
            new Closures(List.of(new ClosedDays("Summer", LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31), true)));

    @Test
    void followsTheDaysOfTheRow() {
        RungRow open = row(Disposition.OPEN, ASKED, false);

        assertThat(open.timeliness(SOON.minusDays(1), Closures.NONE)).isEqualTo(Timeliness.NOT_YET_DUE);
        assertThat(open.timeliness(SOON, Closures.NONE)).isEqualTo(Timeliness.DUE_SOON);
        assertThat(open.timeliness(DUE, Closures.NONE)).isEqualTo(Timeliness.DUE_SOON);
        assertThat(open.timeliness(DUE.plusDays(1), Closures.NONE)).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void isNeverOverdueWhileThePartnershipHasIt() {
        assertThat(row(Disposition.CLAIMED, ASKED, true).timeliness(DUE.plusDays(90), Closures.NONE))
                .isEqualTo(Timeliness.WITH_PARTNERSHIP);
    }

    @Test
    void isNeverOverdueBeforeItCanBeClaimed() {
        assertThat(row(Disposition.OPEN, null, false).timeliness(DUE.plusDays(90), Closures.NONE))
                .isEqualTo(Timeliness.NOT_YET_DUE);
    }

    @Test
    void isPausedWhileTheAgencyIsClosedUnlessItWasLateBefore() {
        RungRow open = new RungRow(
                ReturnId.next(),
                LearningPointId.next(),
                AgencyId.next(),
                1,
                Rung.DISSEMINATED,
                Disposition.OPEN,
                LocalDate.of(2026, 9, 10),
                LocalDate.of(2026, 7, 27),
                ASKED,
                0,
                false,
                Instant.EPOCH);

        assertThat(open.timeliness(LocalDate.of(2026, 8, 10), AUGUST)).isEqualTo(Timeliness.PAUSED);
        assertThat(row(Disposition.OPEN, ASKED, false).timeliness(LocalDate.of(2026, 8, 10), AUGUST))
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void isDoneOnceClosedAndNotWhenAnsweredButNotYetChanged() {
        assertThat(row(Disposition.DECLINED, ASKED, false).timeliness(DUE.plusDays(90), Closures.NONE))
                .isEqualTo(Timeliness.DONE);
        assertThat(row(Disposition.NOT_YET_CHANGED, ASKED, false).timeliness(SOON.minusDays(1), Closures.NONE))
                .isEqualTo(Timeliness.NOT_YET_DUE);
    }

    private static RungRow row(Disposition disposition, @Nullable LocalDate opensOn, boolean withPartnership) {
        return new RungRow(
                ReturnId.next(),
                LearningPointId.next(),
                AgencyId.next(),
                1,
                Rung.DISSEMINATED,
                disposition,
                DUE,
                SOON,
                opensOn,
                0,
                withPartnership,
                Instant.EPOCH);
    }
}
