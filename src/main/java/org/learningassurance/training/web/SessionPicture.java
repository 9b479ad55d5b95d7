package org.learningassurance.training.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.training.Progress;
import org.learningassurance.training.SessionPlan;

/**
 * The sessions as columns, each as high as the people reached so far, against the line of the target. Geometry only, in the units of
 * the picture's view box; colours are the stylesheet's.
 */
public record SessionPicture(List<Column> columns, int targetY, int target, int highest) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;
    private static final int LEFT = 75;
    private static final int BASE = 220;
    private static final int TOP = 20;
    private static final int WIDEST = 60;

    /** @param style class of the column's state: held, or booked and so only expected */
    public record Column(int x, int y, int width, int height, String style, int people) {

        public int middle() {
            return x + width / 2;
        }
    }

    static SessionPicture of(SessionPlan plan, List<Progress> progress) {
        int most = progress.stream().mapToInt(Progress::reachedSoFar).max().orElse(0);
        int highest = Math.max(plan.peopleToReach(), most);
        int step = Math.min(WIDEST, (WIDTH - LEFT) / Math.max(1, progress.size()));
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < progress.size(); index++) {
            Progress each = progress.get(index);
            int height = scaled(each.reachedSoFar(), highest);
            columns.add(new Column(
                    LEFT + index * step + step / 10,
                    BASE - height,
                    Math.max(1, step * 8 / 10),
                    height,
                    each.session().delivered() ? "s-done" : "s-planned",
                    each.reachedSoFar()));
        }
        return new SessionPicture(
                List.copyOf(columns), BASE - scaled(plan.peopleToReach(), highest), plan.peopleToReach(), highest);
    }

    public int left() {
        return LEFT;
    }

    public int base() {
        return BASE;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    /** Whether there is room for a figure above each column on a wide screen. */
    public boolean labelled() {
        return columns.size() <= 14;
    }

    /** Whether there is room for it on a phone too, where figures are twice as large in the picture's units. */
    public boolean labelledOnAPhone() {
        return columns.size() <= 8;
    }

    private static int scaled(int people, int highest) {
        return highest == 0 ? 0 : Math.round((float) people * (BASE - TOP) / highest);
    }
}
