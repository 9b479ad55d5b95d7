package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.learningassurance.reporting.AgencySummary.Done;
import org.learningassurance.reporting.AgencySummary.Point;
import org.learningassurance.reporting.AgencySummary.Step;
import org.learningassurance.reporting.Position.Completeness;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

class SummaryOfAnAgencyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 29);

    @Test
    void saysInOneSentenceHowItStandsOnBothAxes() {
        AgencySummary summary = summary(
                List.of(),
                step(Disposition.ACCEPTED, Timeliness.DONE),
                step(Disposition.NOT_YET_CHANGED, Timeliness.NOT_YET_DUE),
                step(Disposition.CLAIMED, Timeliness.WITH_PARTNERSHIP),
                step(Disposition.DECLINED, Timeliness.DONE),
                step(Disposition.OPEN, Timeliness.OVERDUE),
                step(Disposition.RETURNED, Timeliness.DUE_SOON));

        assertThat(AgencyWords.inShort(summary))
                .isEqualTo(
                        "Of 6 steps that Harbour School was asked for, on 1 learning point, 1 is reached, 1 shows no change yet,"
                                + " 1 waits for the partnership, 1 is asked no more and 2 are open, 1 of them past its date.");
    }

    @Test
    void anAnswerThatShowsNoChangeIsNeverCalledLate() {
        Step measuredAgain = step(Disposition.NOT_YET_CHANGED, Timeliness.OVERDUE);

        assertThat(measuredAgain.isLate()).isFalse();
        assertThat(AgencyWords.inShort(summary(List.of(), measuredAgain)))
                .contains("1 shows no change yet")
                .doesNotContain("past", "open");
        assertThat(summary(List.of(), measuredAgain).notYetChanged()).containsExactly(measuredAgain);
    }

    @Test
    void countsAStepOnceThatShowsNoChangeAndWaitsForThePartnership() {
        AgencySummary summary = summary(
                List.of(),
                step(Disposition.NOT_YET_CHANGED, Timeliness.WITH_PARTNERSHIP),
                step(Disposition.NOT_YET_CHANGED, Timeliness.NOT_YET_DUE));

        assertThat(AgencyWords.inShort(summary))
                .endsWith("0 are reached, 1 shows no change yet and 1 waits for the partnership.");
        assertThat(summary.notYetChanged()).hasSize(1).doesNotContainAnyElementsOf(summary.withPartnership());
    }

    @Test
    void asksNothingOfTheAgencyWhileThePartnershipIsToJudge() {
        AgencySummary summary = summary(List.of(), step(Disposition.CLAIMED, Timeliness.WITH_PARTNERSHIP));

        assertThat(summary.next()).isEmpty();
        assertThat(summary.withPartnership()).hasSize(1);
        assertThat(AgencyWords.next(summary.points().get(0), DAY))
                .isEqualTo("Nothing is asked now: the partnership is to judge first.");
    }

    @Test
    void saysFromWhenAStepCanBeAnsweredThatOpensLater() {
        Step later = new Step("LP-0001", at(Disposition.OPEN, Timeliness.NOT_YET_DUE, DAY.plusDays(10)), 0);

        assertThat(AgencyWords.next(new Point("LP-0001", "Ask twice.", List.of(later)), DAY))
                .isEqualTo("Asked next: Implemented, by 28 July 2026 (it can be answered from 8 June 2026).");
    }

    @Test
    void thanksForWhatWasDone() {
        AgencySummary summary = summary(
                List.of(
                        new Done("LP-0001", Rung.DISSEMINATED, Change.REACHED),
                        new Done("LP-0001", Rung.IMPLEMENTED, Change.REACHED),
                        new Done("LP-0001", Rung.PRACTICE_CHANGED, Change.NOT_YET_CHANGED)),
                step(Disposition.ACCEPTED, Timeliness.DONE));

        assertThat(AgencyWords.thanks(summary))
                .startsWith("Thank you: 2 steps reached, and 1 answer besides since 28 February 2026.");
    }

    @Test
    void blamesNobodyWhereNothingWasDone() {
        assertThat(AgencyWords.thanks(summary(List.of(), step(Disposition.OPEN, Timeliness.OVERDUE))))
                .contains("If something stands in the way, please say so")
                .doesNotContainIgnoringCase("fail", "late");
        assertThat(AgencyWords.inShort(summary(List.of())))
                .isEqualTo("By 29 May 2026 nothing had been asked of Harbour School.");
    }

    private static Step step(Disposition disposition, Timeliness timeliness) {
        return new Step("LP-0001", at(disposition, timeliness, DAY.minusDays(10)), 0);
    }

    private static RungPosition at(Disposition disposition, Timeliness timeliness, LocalDate opens) {
        return new RungPosition(
                ReturnId.next(), 1, Rung.IMPLEMENTED, disposition, timeliness, DAY.plusDays(60), opens, Instant.EPOCH);
    }

    private static AgencySummary summary(List<Done> done, Step... steps) {
        int reached = count(steps, Disposition::reached);
        int closed = count(steps, Disposition::closed);
        return new AgencySummary(
                AgencyId.next(),
                "HS",
                "Harbour School",
                EndOfDay.of(DAY),
                DAY,
                DAY.minusMonths(3).withDayOfMonth(28),
                new Completeness(steps.length, reached, closed - reached, steps.length - closed),
                List.of(),
                List.of(new Point("LP-0001", "Ask twice.", List.of(steps))),
                done);
    }

    private static int count(Step[] steps, Predicate<Disposition> which) {
        return (int) Arrays.stream(steps)
                .filter(step -> which.test(step.at().disposition()))
                .count();
    }
}
