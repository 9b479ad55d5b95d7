package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learningassurance.shared.web.Dates;

/** What a paper says of a run chart that it does not draw. */
class RunChartInSentencesTest {

    private final MeasureWords words = new MeasureWords(new Dates());

    @Test
    void fewReadingsAreSaidToBeFewAndNotToShowNothing() {
        assertThat(words.found(RunCharts.chart(3, 10, 11, 10, 12)))
                .containsExactly("With 4 readings in all the rules say little yet. They need 10 or more.");
        assertThat(words.found(RunCharts.chart(2, 10, 11, 12)))
                .startsWith(
                        "2 readings come before the change. A baseline takes at least 3, so what follows rests on little.");
    }

    @Test
    void whereNothingIsFoundItIsSaidThatNothingCouldBeYet() {
        assertThat(words.found(RunCharts.chart(8, 10, 11, 10, 11, 10, 11, 10, 11, 12, 10)))
                .containsExactly(
                        "The rules of run charts find no signal that anything has changed.",
                        "2 readings come after the change, and a shift takes 6.");
        assertThat(words.found(RunCharts.chart(4, 10, 11, 10, 11, 10, 11, 10, 11, 12, 10)))
                .as("six came, and a shift could have been seen")
                .containsExactly("The rules of run charts find no signal that anything has changed.");
    }

    @Test
    void aSignalOfBeforeIsNoneOfAfter() {
        assertThat(words.found(RunCharts.chart(12, 40, 41, 40, 42, 41, 40, 60, 61, 62, 60, 61, 63, 50, 52)))
                .containsExactly(
                        "A shift against the wanted direction. 6 readings in a row lie below the median, from 31 January 2025 to 30 June 2025,"
                                + " so it ended before the change.",
                        "A shift in the wanted direction. 6 readings in a row lie above the median, from 31 July 2025 to 31 December 2025,"
                                + " so it ended before the change.",
                        "No signal takes in a reading after the change.",
                        "2 readings come after the change, and a shift takes 6.");
    }

    @Test
    void tooFewRunsAreASignalThatPointsNowhere() {
        assertThat(words.found(RunCharts.chart(6, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3)))
                .contains(
                        "Too few runs. There are 2 runs, which is too few: chance makes between 3 and 9 among 10 readings that are"
                                + " not on the median.");
    }
}
