package org.learningassurance.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningassurance.evidence.MeasureUnit;
import org.learningassurance.evidence.Point;
import org.learningassurance.evidence.RunChart;

class PictureOfSmallReadingsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    @Test
    void showsTheirShape() {
        RunChartPicture picture = picture("0.05", "0.3");

        assertThat(picture.most()).isEqualTo("0.5");
        assertThat(picture.first().y() - picture.last().y()).isGreaterThan((picture.base() - picture.top()) / 3);
    }

    @Test
    void reachesUpToOneWhereAllAreNothing() {
        assertThat(picture("0", "0").most()).isEqualTo("1");
        assertThat(picture("0", "1").most()).isEqualTo("1");
        assertThat(picture("0", "140").most()).isEqualTo("200");
    }

    private static RunChartPicture picture(String... amounts) {
        List<Point> points = IntStream.range(0, amounts.length)
                .mapToObj(number -> new Point(FIRST.plusMonths(number), new BigDecimal(amounts[number])))
                .toList();
        return RunChartPicture.of(new RunChart(points, FIRST, 0, null, List.of()), MeasureUnit.NUMBER);
    }
}
