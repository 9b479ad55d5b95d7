package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.evidence.RunCharts.days;
import static org.learningassurance.evidence.RunCharts.series;
import static org.learningassurance.evidence.RunCharts.seriesWhere;

import org.junit.jupiter.api.Test;

class ReadingsInARowOnOneSideTest {

    @Test
    void areAShiftWhenTheyAreSix() {
        assertThat(Shift.in(series(50, 49, 51, 52, 53, 51, 54, 52, 48)))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.signal()).isTrue();
                    assertThat(shift.reason()).isEqualTo("6 readings in a row lie above the median");
                    assertThat(shift.towards()).isEqualTo(Towards.WANTED);
                    assertThat(shift.days()).isEqualTo(days(1, 2, 3, 4, 5, 6));
                });
    }

    @Test
    void areNoneWhenTheyAreFive() {
        assertThat(Shift.in(series(50, 49, 51, 52, 53, 51, 54, 48)))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.signal()).isFalse();
                    assertThat(shift.reason()).contains("is 5, and a shift takes 6");
                });
    }

    @Test
    void areNeitherBrokenNorAddedToByOnesOnTheMedian() {
        assertThat(Shift.in(series(50, 51, 52, 53, 50, 51, 54, 52)))
                .singleElement()
                .satisfies(shift -> assertThat(shift.days()).isEqualTo(days(0, 1, 2, 4, 5, 6)));
        assertThat(Shift.in(series(50, 51, 52, 53, 50, 51, 54))).noneMatch(Finding::signal);
    }

    @Test
    void pointTheOtherWayWhereLowerIsBetter() {
        assertThat(Shift.in(seriesWhere(Better.LOWER, 50, 40, 41, 42, 43, 44, 45, 60, 61, 62, 63, 64, 65)))
                .extracting(Finding::towards)
                .containsExactly(Towards.WANTED, Towards.UNWANTED);
    }

    @Test
    void areNotLookedForWithoutAMedian() {
        assertThat(Shift.in(series(null, 1, 2, 3, 4, 5, 6, 7)))
                .singleElement()
                .extracting(Finding::reason)
                .isEqualTo("There is no baseline, so there is no median to compare with");
    }
}
