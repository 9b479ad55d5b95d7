package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.evidence.RunCharts.chart;
import static org.learningassurance.evidence.RunCharts.day;
import static org.learningassurance.evidence.RunCharts.points;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineOfARunChartTest {

    @Test
    void givesTheMedianWhateverComesAfter() {
        assertThat(chart(3, 40, 50, 42).median()).isEqualByComparingTo("42");
        assertThat(chart(3, 40, 50, 42, 90, 95, 99).median()).isEqualByComparingTo("42");
        assertThat(chart(4, 40, 50, 42, 47).median()).isEqualByComparingTo("44.5");
    }

    @Test
    void endsBeforeTheDayOfTheChange() {
        List<Point> readings = points(40, 50, 42);

        RunChart onTheDay = RunChart.of(readings, day(2), Better.HIGHER);

        assertThat(onTheDay.baseline()).isEqualTo(2);
        assertThat(onTheDay.after()).isEqualTo(1);
        assertThat(onTheDay.isAfter(day(2))).isTrue();
        assertThat(onTheDay.isAfter(day(2).minusDays(1))).isFalse();
    }

    @Test
    void isThinWithFewerThanThreeReadings() {
        assertThat(chart(2, 40, 50, 42).hasThinBaseline()).isTrue();
        assertThat(chart(3, 40, 50, 42).hasThinBaseline()).isFalse();
    }

    @Test
    void thatIsMissingLeavesNoMedianAndNoSide() {
        RunChart chart = RunChart.of(points(40, 50), day(0), Better.HIGHER);

        assertThat(chart.median()).isNull();
        assertThat(chart.side(chart.points().get(0))).isNull();
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.inShort()).isEqualTo("No signal yet, with fewer than 10 readings");
    }

    @Test
    void isHeldAgainstAllReadingsTogether() {
        RunChart chart = chart(6, 46, 50, 45, 49, 50, 46, 52, 47, 57, 63, 68, 69, 72, 66);

        assertThat(chart.hasFewReadings()).isFalse();
        assertThat(chart.inShort()).isEqualTo("A shift in the wanted direction, a trend in the wanted direction");
        assertThat(chart.signalsAt(day(9))).containsExactlyInAnyOrder(RunRule.SHIFT, RunRule.TREND);
        assertThat(chart.signalsAt(day(13))).containsExactly(RunRule.SHIFT);
        assertThat(chart.signalsAt(day(0))).isEmpty();
    }

    @Test
    void ofWhichASignalEndedBeforeTheChangeTellsNothingOfTheChange() {
        double[] moved = {40, 41, 40, 42, 41, 40, 60, 61, 62, 60, 61, 63};

        RunChart ahead = chart(12, moved);
        assertThat(ahead.signalsSince()).isEmpty();
        assertThat(ahead.inShort())
                .isEqualTo("Before the change: a shift against the wanted direction, a shift in the wanted direction,"
                        + " too few runs");

        RunChart since = chart(12, Arrays.copyOf(moved, 13));
        assertThat(since.signalsBefore()).extracting(Finding::to).containsExactly(day(5), day(11));
        assertThat(since.inShort()).startsWith("Too few runs; before the change: a shift");

        RunChart reaching = chart(8, moved);
        assertThat(reaching.signalsSince()).extracting(Finding::to).contains(day(11));
        assertThat(reaching.inShort()).isEqualTo("A shift in the wanted direction");
    }

    @Test
    void readsAShareAsPerCentToOneDecimalPlace() {
        assertThat(MeasureUnit.perCent(2, 3)).isEqualTo(new BigDecimal("66.7"));
        assertThat(MeasureUnit.PER_CENT.text(MeasureUnit.perCent(3, 4))).isEqualTo("75 per cent");
        assertThat(MeasureUnit.DAYS.text(new BigDecimal("1.00"))).isEqualTo("1 day");
        assertThat(MeasureUnit.NUMBER.text(new BigDecimal("120.00"))).isEqualTo("120");
    }
}
