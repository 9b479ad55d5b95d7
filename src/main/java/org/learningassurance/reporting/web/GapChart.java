package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.reporting.BoardReport.RungFigures;

/**
 * The gap as bars, one a rung, each as long as what was asked. Drawn by coordinates alone: no style, so that any page may hold it.
 *
 * @param height of the whole, in the units of its width
 */
record GapChart(List<Bar> bars, int height) {

    private static final int WIDTH = 680;
    private static final int STEP = 74;
    /** Room for a bar's words above it. */
    private static final int WORDS = 36;

    private static final int THICK = 26;

    /** One rung. */
    record Bar(String label, int asked, int top, List<Part> parts) {

        /** Where its words stand. */
        public int line() {
            return top + WORDS - 9;
        }
    }

    /** A part of a bar. @param style how it is filled, so that nobody needs to tell colours apart */
    record Part(String style, int left, int top, int width) {

        public int thick() {
            return THICK;
        }
    }

    public int width() {
        return WIDTH + 4;
    }

    static GapChart of(List<RungFigures> rungs) {
        int most = rungs.stream().mapToInt(RungFigures::asked).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (RungFigures rung : rungs) {
            bars.add(bar(rung, most, bars.size() * STEP));
        }
        return new GapChart(bars, bars.size() * STEP);
    }

    private static Bar bar(RungFigures rung, int most, int top) {
        List<Part> parts = new ArrayList<>();
        add(parts, "s-done", rung.judged(), most, top);
        add(parts, "s-recorded", rung.recorded(), most, top);
        add(parts, "s-unchanged", rung.notYetChanged(), most, top);
        add(parts, "s-planned", rung.open(), most, top);
        add(parts, "s-closed", rung.closed(), most, top);
        return new Bar(rung.rung().label(), rung.asked(), top, parts);
    }

    private static void add(List<Part> parts, String style, int number, int most, int top) {
        if (number == 0) {
            return;
        }
        Part last = parts.isEmpty() ? new Part("", 2, top, 0) : parts.get(parts.size() - 1);
        int width = Math.max(2, Math.round((float) WIDTH * number / most));
        parts.add(new Part(style, last.left() + last.width(), top + WORDS, width));
    }
}
