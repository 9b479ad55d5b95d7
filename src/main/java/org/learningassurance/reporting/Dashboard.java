package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.Position.Completeness;
import org.learningassurance.reporting.Position.Lateness;
import org.learningassurance.reporting.Position.Quality;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

/**
 * Assurance at a glance: a position in numbers alone, small enough to be kept. Nothing ranks: lines stand by name (R17).
 *
 * @param asAt what was recorded later is left out
 * @param day the day in London on which due dates were looked at
 * @param kept whether it is kept for a while, because it takes long to draw
 * @param learningPoints how many stand where, every standing named
 * @param points each learning point that somebody was asked about, by reference
 * @param ofAll null for those who work for one agency
 */
public record Dashboard(
        Instant asAt,
        LocalDate day,
        boolean kept,
        Map<Standing, Integer> learningPoints,
        Lateness lateness,
        Completeness completeness,
        Quality quality,
        List<Line> themes,
        List<Line> agencies,
        List<Line> points,
        @Nullable OfAll ofAll) {

    /** The key of the line of learning points without a theme. */
    public static final String NO_THEME = "none";

    /**
     * How the asked steps of one theme, agency or learning point stand.
     *
     * @param key by what addresses tell it: the id of a theme or an agency, the reference of a learning point
     * @param rungs only those that were asked
     */
    public record Line(String key, String name, Map<Rung, Tally> rungs) {}

    /** So many asked steps. @param inTime only what there is */
    public record Tally(int asked, int reached, Map<Timeliness, Integer> inTime) {

        public int in(Timeliness timeliness) {
            return inTime.getOrDefault(timeliness, 0);
        }
    }

    /** What is told of all agencies together. @param themes those that reviews have taught more than once, by name */
    public record OfAll(Reach reach, Slips slips, int reopened, List<Recurrence> themes) {}

    /**
     * Staff whom the learning has reached, each agency on each learning point as it last said.
     *
     * @param reached sum of n
     * @param audience sum of N
     * @param answers how many agencies gave a figure for how many learning points, multiplied out
     */
    public record Reach(long reached, long audience, int answers) {

        /** In whole per cent; 0 where nobody has said. */
        public long percent() {
            return audience == 0 ? 0 : Math.round(reached * 100.0 / audience);
        }
    }

    /** Due dates that were moved later (R6). @param steps on how many steps @param moves how often in all */
    public record Slips(int steps, int moves) {}

    /**
     * A theme that comes back.
     *
     * @param theme id of the theme
     * @param reviews how many reviews taught it
     * @param afterBrief how many of these were opened after the first learning brief on it was issued
     */
    public record Recurrence(String theme, String name, int reviews, int afterBrief) {}
}
