package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.evidence.RunCharts.days;
import static org.learningassurance.evidence.RunCharts.series;

import org.junit.jupiter.api.Test;

class ReadingsThatGoOneWayTest {

    @Test
    void areATrendWhenTheyAreFive() {
        assertThat(Trend.in(series(50, 60, 41, 42, 43, 44, 45, 30)))
                .singleElement()
                .satisfies(trend -> {
                    assertThat(trend.signal()).isTrue();
                    assertThat(trend.reason()).isEqualTo("5 readings in a row go up");
                    assertThat(trend.towards()).isEqualTo(Towards.WANTED);
                    assertThat(trend.days()).isEqualTo(days(1, 2, 3, 4, 5));
                });
    }

    @Test
    void areNoneWhenTheyAreFour() {
        assertThat(Trend.in(series(50, 41, 42, 43, 44, 40))).singleElement().satisfies(trend -> {
            assertThat(trend.signal()).isFalse();
            assertThat(trend.reason()).contains("is 4, and a trend takes 5");
        });
    }

    @Test
    void areCountedOnceWhereNeighboursAreAlike() {
        assertThat(Trend.in(series(50, 41, 42, 42, 43, 44))).noneMatch(Finding::signal);
        assertThat(Trend.in(series(50, 41, 42, 42, 43, 44, 45)))
                .singleElement()
                .extracting(Finding::days)
                .isEqualTo(days(0, 1, 3, 4, 5));
        assertThat(Trend.in(series(50, 41, 41, 41, 41, 41, 41))).noneMatch(Finding::signal);
    }

    @Test
    void goDownAgainstWhatIsWantedAndShareThePointAtWhichTheyTurn() {
        assertThat(Trend.in(series(50, 1, 2, 3, 4, 5, 4, 3, 2, 1)))
                .extracting(Finding::towards)
                .containsExactly(Towards.WANTED, Towards.UNWANTED);
        assertThat(Trend.in(series(50, 1, 2, 3, 4, 5, 4, 3, 2, 1)))
                .extracting(Finding::days)
                .containsExactly(days(0, 1, 2, 3, 4), days(4, 5, 6, 7, 8));
    }

    @Test
    void needNoMedian() {
        assertThat(Trend.in(series(null, 1, 2, 3, 4, 5))).singleElement().satisfies(trend -> {
            assertThat(trend.signal()).isTrue();
            assertThat(trend.reason()).isEqualTo("5 readings in a row go up");
            assertThat(trend.towards()).isEqualTo(Towards.WANTED);
            assertThat(trend.days()).isEqualTo(days(0, 1, 2, 3, 4));
        });
        assertThat(Trend.in(series(null))).noneMatch(Finding::signal);
    }
}
