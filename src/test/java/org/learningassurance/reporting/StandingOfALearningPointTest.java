package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

class StandingOfALearningPointTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final UUID UPDATE = UUID.randomUUID();

    @Test
    void isBeingAgreedUntilTheReviewGroupAgrees() {
        assertThat(after(Milestone.DRAFTED).standing(List.of())).isEqualTo(Standing.BEING_AGREED);
        assertThat(after(Milestone.DRAFTED, Milestone.BRIEF_ISSUED).standing(List.of()))
                .isEqualTo(Standing.BEING_AGREED);
    }

    @Test
    void waitsForItsBriefThenGoesToTraining() {
        assertThat(after(Milestone.DRAFTED, Milestone.AGREED).standing(List.of()))
                .isEqualTo(Standing.BRIEF);
        assertThat(after(Milestone.DRAFTED, Milestone.AGREED, Milestone.BRIEF_ISSUED)
                        .standing(List.of()))
                .isEqualTo(Standing.TRAINING);
    }

    @Test
    void isInTrainingWhileTheUpdateIsNotLiveAndNobodyWasTold() {
        PointHistory asked = after(Milestone.AGREED, Milestone.TRAINING_STARTED, Milestone.ASKED);

        assertThat(asked.standing(List.of(rung(Rung.DISSEMINATED, Disposition.OPEN))))
                .isEqualTo(Standing.TRAINING);
        assertThat(asked.standing(List.of(
                        rung(Rung.DISSEMINATED, Disposition.RECORDED), rung(Rung.DISSEMINATED, Disposition.OPEN))))
                .isEqualTo(Standing.DISSEMINATION);
        assertThat(after(Milestone.AGREED, Milestone.TRAINING_STARTED, Milestone.ASKED, Milestone.TRAINING_WENT_LIVE)
                        .standing(List.of(rung(Rung.DISSEMINATED, Disposition.OPEN))))
                .isEqualTo(Standing.DISSEMINATION);
    }

    @Test
    void isAtEvidenceOnceEveryAgencyHasAnsweredOnDissemination() {
        PointHistory asked = after(Milestone.AGREED, Milestone.ASKED);

        assertThat(asked.standing(List.of(
                        rung(Rung.DISSEMINATED, Disposition.ACCEPTED),
                        rung(Rung.DISSEMINATED, Disposition.DECLINED),
                        rung(Rung.IMPLEMENTED, Disposition.OPEN))))
                .isEqualTo(Standing.EVIDENCE);
        assertThat(asked.standing(List.of(
                        rung(Rung.DISSEMINATED, Disposition.ACCEPTED), rung(Rung.DISSEMINATED, Disposition.CLAIMED))))
                .isEqualTo(Standing.DISSEMINATION);
    }

    @Test
    void isWhatTheLastDecisionMadeIt() {
        List<RungRow> done = List.of(rung(Rung.DISSEMINATED, Disposition.ACCEPTED));

        assertThat(after(Milestone.AGREED, Milestone.ASKED, Milestone.ASSURED).standing(done))
                .isEqualTo(Standing.ASSURED);
        assertThat(after(Milestone.AGREED, Milestone.ASKED, Milestone.ASSURED, Milestone.SUSTAINED)
                        .standing(done))
                .isEqualTo(Standing.SUSTAINED);
        assertThat(after(Milestone.AGREED, Milestone.ASKED, Milestone.ASSURED, Milestone.REOPENED)
                        .standing(done))
                .isEqualTo(Standing.EVIDENCE);
        assertThat(after(Milestone.AGREED, Milestone.ASKED, Milestone.MORE_NEEDED, Milestone.GAP_ACCEPTED)
                        .standing(done))
                .isEqualTo(Standing.GAP_ACCEPTED);
    }

    @Test
    void isOverOnceWithdrawnWhateverWasDecided() {
        assertThat(after(Milestone.AGREED, Milestone.ASSURED, Milestone.WITHDRAWN)
                        .standing(List.of()))
                .isEqualTo(Standing.WITHDRAWN);
        assertThat(after(Milestone.DRAFTED, Milestone.SUPERSEDED).standing(List.of()))
                .isEqualTo(Standing.WITHDRAWN);
    }

    private static PointHistory after(Milestone... milestones) {
        return new PointHistory(new ArrayList<>(Arrays.stream(milestones)
                .map(milestone -> new PointHistory.Event(milestone, UPDATE))
                .toList()));
    }

    private static RungRow rung(Rung rung, Disposition disposition) {
        return new RungRow(
                ReturnId.next(),
                LearningPointId.next(),
                AgencyId.next(),
                1,
                rung,
                disposition,
                DAY,
                DAY,
                DAY,
                0,
                false,
                Instant.EPOCH);
    }
}
