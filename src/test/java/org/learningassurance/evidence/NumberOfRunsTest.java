package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.evidence.RunCharts.series;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberOfRunsTest {

    private static final double EACH_TAIL = 0.025;
    /** The printed table rounds where the halves are not equal. */
    private static final double EACH_TAIL_OF_AN_ODD_NUMBER = 0.033;

    static IntStream numbersOfTheTable() {
        return IntStream.rangeClosed(Runs.FEWEST, Runs.MOST);
    }

    @Test
    void isASignalWhenThereAreTooFew() {
        Finding few = Runs.in(series(50, 40, 41, 40, 41, 40, 60, 61, 60, 61, 60));

        assertThat(few.signal()).isTrue();
        assertThat(few.reason())
                .isEqualTo("There are 2 runs, which is too few: chance makes between 3 and 9 among 10 readings that"
                        + " are not on the median");
        assertThat(few.towards()).isEqualTo(Towards.NEITHER);
        assertThat(few.inShort()).isEqualTo("too few runs");
    }

    @Test
    void isASignalWhenThereAreTooMany() {
        Finding many = Runs.in(series(50, 40, 60, 40, 60, 40, 60, 40, 60, 40, 60));

        assertThat(many.reason()).startsWith("There are 10 runs, which is too many");
        assertThat(many.inShort()).isEqualTo("too many runs");
    }

    @Test
    void isNoneBetweenTheTwo() {
        Finding usual = Runs.in(series(50, 40, 41, 60, 40, 61, 62, 40, 60, 61, 40));

        assertThat(usual.signal()).isFalse();
        assertThat(usual.reason()).startsWith("There are 7 runs, as chance makes");
    }

    @Test
    void isNotJudgedOfFewerThanTenReadingsOffTheMedian() {
        Finding few = Runs.in(series(50, 40, 41, 40, 41, 40, 60, 61, 60, 61, 50, 50));

        assertThat(few.signal()).isFalse();
        assertThat(few.reason()).isEqualTo("9 of the readings are not on the median, and the rule takes at least 10");
    }

    @Test
    void isNotJudgedPastTheEndOfTheTable() {
        double[] all = new double[Runs.MOST + 1];
        Arrays.fill(all, 60);

        assertThat(Runs.MOST).isEqualTo(60);
        assertThat(Runs.in(series(50, all)).signal()).isFalse();
        assertThat(Runs.in(series(50, Arrays.copyOf(all, Runs.MOST))).signal()).isTrue();
    }

    /** The table against the distribution that it is of, half of the readings on either side, counted anew here. */
    @ParameterizedTest
    @MethodSource("numbersOfTheTable")
    void lieOutsideTheTableByChanceInOneOfTwentyAtMost(int useful) {
        double most = useful % 2 == 0 ? EACH_TAIL : EACH_TAIL_OF_AN_ODD_NUMBER;

        assertThat(chance(useful, 2, Runs.lower(useful) - 1)).isLessThanOrEqualTo(most);
        assertThat(chance(useful, Runs.upper(useful) + 1, useful)).isLessThanOrEqualTo(most);
        assertThat(chance(useful, 2, Runs.lower(useful) + 1)).isGreaterThan(EACH_TAIL);
        assertThat(chance(useful, Runs.upper(useful) - 1, useful)).isGreaterThan(EACH_TAIL);
    }

    private static double chance(int useful, int from, int to) {
        int above = useful / 2;
        int below = useful - above;
        BigInteger hits = IntStream.rangeClosed(from, to)
                .mapToObj(runs -> arrangements(above, below, runs))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(hits)
                .divide(new BigDecimal(choose(useful, above)), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** How many orders of so many above and below have so many runs. */
    private static BigInteger arrangements(int above, int below, int runs) {
        int half = runs / 2;
        if (runs % 2 == 0) {
            return choose(above - 1, half - 1)
                    .multiply(choose(below - 1, half - 1))
                    .shiftLeft(1);
        }
        return choose(above - 1, half)
                .multiply(choose(below - 1, half - 1))
                .add(choose(above - 1, half - 1).multiply(choose(below - 1, half)));
    }

    private static BigInteger choose(int all, int some) {
        if (some < 0 || some > all) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int number = 1; number <= some; number++) {
            ways = ways.multiply(BigInteger.valueOf(all - some + number)).divide(BigInteger.valueOf(number));
        }
        return ways;
    }
}
