package org.learningassurance.training.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.training.Progress;
import org.learningassurance.training.SessionPlan;

/**
 * The sessions on their days, each as high as the people reached so far, against the line of the target; beside them the line of the
 * plan, and the line on which people are reached going on as so far. Geometry only, in the units of the picture's view box; colours
 * are the stylesheet's.
 *
 * @param paceOrNull null when there is no pace to go by
 * @param todayX null when today lies outside
 */
public record SessionPicture(
        List<Column> columns,
        int targetY,
        int target,
        Line plan,
        @Nullable Line paceOrNull,
        @Nullable Integer todayX,
        LocalDate from,
        LocalDate to) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 256;
    private static final int LEFT = 75;
    private static final int RIGHT = 605;
    private static final int BASE = 215;
    private static final int TOP = 35;
    private static final int WIDEST = 24;
    private static final int NARROWEST = 3;
    /** So far apart stand two figures that do not touch, on a phone too. */
    private static final int FIGURE = 70;

    public SessionPicture {
        columns = List.copyOf(columns);
    }

    /**
     * @param style class of the column's state: held, or booked and so only expected
     * @param labelled whether its figure stands above it
     */
    public record Column(int x, int y, int width, int height, String style, int people, boolean labelled) {

        public int middle() {
            return x + width / 2;
        }
    }

    /** @param arrives whether its end lies on the target, not only at the edge of the picture */
    public record Line(int x1, int y1, int x2, int y2, boolean arrives) {}

    /**
     * What a picture is drawn of.
     *
     * @param today the day on which it is drawn; the pace goes on from there
     * @param atThisPace when the target is reached going on as so far, or empty
     */
    record Drawn(SessionPlan plan, List<Progress> progress, LocalDate today, Optional<LocalDate> atThisPace) {

        int reached() {
            return progress.stream()
                    .filter(each -> each.session().delivered())
                    .mapToInt(Progress::reachedSoFar)
                    .max()
                    .orElse(0);
        }

        LocalDate from() {
            return days().min(LocalDate::compareTo).orElseThrow();
        }

        /** A pace that leads far beyond the plan leaves the picture at its edge. */
        LocalDate to() {
            LocalDate last = days().max(LocalDate::compareTo).orElseThrow();
            LocalDate farthest = last.plusDays(Math.max(30, ChronoUnit.DAYS.between(from(), last)));
            return atThisPace
                    .map(day -> day.isAfter(farthest) ? farthest : day)
                    .filter(last::isBefore)
                    .orElse(last);
        }

        /** The days that the picture shows whatever comes; a pace goes on from today. */
        private Stream<LocalDate> days() {
            return Stream.of(
                            Stream.of(plan.startsOn(), plan.reachedBy()),
                            progress.stream().map(each -> each.session().heldOn()),
                            atThisPace.stream().map(day -> today))
                    .flatMap(Function.identity());
        }
    }

    static SessionPicture of(Drawn drawn) {
        return new Scale(drawn).picture();
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    public int base() {
        return BASE;
    }

    public int top() {
        return TOP;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    /** Where days and people stand. */
    private record Scale(Drawn drawn, LocalDate from, LocalDate to, int highest) {

        Scale(Drawn drawn) {
            this(drawn, drawn.from(), drawn.to(), highest(drawn));
        }

        private static int highest(Drawn drawn) {
            int most = drawn.progress().stream()
                    .mapToInt(Progress::reachedSoFar)
                    .max()
                    .orElse(0);
            return Math.max(1, Math.max(drawn.plan().peopleToReach(), most));
        }

        SessionPicture picture() {
            SessionPlan plan = drawn.plan();
            int target = plan.peopleToReach();
            boolean todayIsIn = !drawn.today().isBefore(from) && !drawn.today().isAfter(to);
            return new SessionPicture(
                    columns(),
                    y(target),
                    target,
                    new Line(x(plan.startsOn()), BASE, x(plan.reachedBy()), y(target), true),
                    drawn.atThisPace().map(this::pace).orElse(null),
                    todayIsIn ? x(drawn.today()) : null,
                    from,
                    to);
        }

        private Line pace(LocalDate arrival) {
            LocalDate start = drawn.today();
            int reached = drawn.reached();
            if (!arrival.isAfter(to)) {
                return new Line(x(start), y(reached), x(arrival), y(drawn.plan().peopleToReach()), true);
            }
            double share = (double) ChronoUnit.DAYS.between(start, to) / ChronoUnit.DAYS.between(start, arrival);
            int there = reached + (int) Math.round(share * (drawn.plan().peopleToReach() - reached));
            return new Line(x(start), y(reached), RIGHT, y(there), false);
        }

        private List<Column> columns() {
            List<Progress> progress = drawn.progress();
            int lastHeld = (int) progress.stream()
                            .filter(each -> each.session().delivered())
                            .count()
                    - 1;
            int width = Math.max(NARROWEST, Math.min(WIDEST, (RIGHT - LEFT) / (2 * Math.max(1, progress.size()))));
            List<Column> columns = new ArrayList<>();
            for (int index = 0; index < progress.size(); index++) {
                boolean last = index == progress.size() - 1;
                columns.add(column(progress.get(index), width, index == lastHeld || last && isApart(lastHeld)));
            }
            return columns;
        }

        /** Whether the last column's figure has room beside that of the last session that was held. */
        private boolean isApart(int lastHeld) {
            List<Progress> progress = drawn.progress();
            return lastHeld < 0
                    || x(progress.get(progress.size() - 1).session().heldOn())
                                    - x(progress.get(lastHeld).session().heldOn())
                            >= FIGURE;
        }

        private Column column(Progress each, int width, boolean labelled) {
            int y = y(each.reachedSoFar());
            int x = Math.max(LEFT, Math.min(RIGHT - width, x(each.session().heldOn()) - width / 2));
            return new Column(
                    x,
                    y,
                    width,
                    BASE - y,
                    each.session().delivered() ? "s-done" : "s-planned",
                    each.reachedSoFar(),
                    labelled);
        }

        private int x(LocalDate day) {
            long span = Math.max(1, ChronoUnit.DAYS.between(from, to));
            return LEFT + Math.round((RIGHT - LEFT) * (float) ChronoUnit.DAYS.between(from, day) / span);
        }

        private int y(int people) {
            return BASE - Math.round((BASE - TOP) * (float) people / highest);
        }
    }
}
