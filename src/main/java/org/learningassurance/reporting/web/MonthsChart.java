package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.reporting.GapOverTime.Month;
import org.learningassurance.reporting.Position.Completeness;

/** A column a month, as high as what was asked, drawn by coordinates alone. */
record MonthsChart(List<Column> columns, int most) {

    private static final int LEFT = 50;
    private static final int WIDTH = 690;
    private static final int TOP = 34;
    private static final int BASE = 234;

    /** One month. @param ends whether it is the first or the last, whose name is always shown */
    record Column(Month month, int middle, boolean ends, List<Part> parts) {}

    /** A part of a column. */
    record Part(String style, int x, int y, int width, int height) {}

    public int left() {
        return LEFT;
    }

    public int width() {
        return WIDTH;
    }

    public int top() {
        return TOP;
    }

    public int base() {
        return BASE;
    }

    public int height() {
        return BASE + 40;
    }

    static MonthsChart of(List<Month> months) {
        int most = months.stream()
                .mapToInt(month -> month.completeness().asked())
                .max()
                .orElse(0);
        int step = (WIDTH - LEFT) / months.size();
        List<Column> columns = new ArrayList<>();
        for (Month month : months) {
            int number = columns.size();
            int left = LEFT + number * step + 5;
            columns.add(new Column(
                    month,
                    left + (step - 10) / 2,
                    number == 0 || number == months.size() - 1,
                    parts(month.completeness(), left, step - 10, most)));
        }
        return new MonthsChart(columns, most);
    }

    private static List<Part> parts(Completeness now, int x, int width, int most) {
        List<Part> parts = new ArrayList<>();
        int y = BASE;
        y = add(parts, "s-done", now.reached(), x, y, width, most);
        y = add(parts, "s-closed", now.closedOtherwise(), x, y, width, most);
        add(parts, "s-planned", now.open(), x, y, width, most);
        return parts;
    }

    private static int add(List<Part> parts, String style, int number, int x, int y, int width, int most) {
        if (number == 0) {
            return y;
        }
        int height = Math.max(1, Math.round((float) (BASE - TOP) * number / most));
        parts.add(new Part(style, x, y - height, width, height));
        return y - height;
    }
}
