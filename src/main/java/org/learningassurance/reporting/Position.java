package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.ReviewFigures;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

/**
 * Where assurance stood at a moment, by what was recorded by then: the same whenever it is asked. Lateness, completeness and
 * quality are three figures, never one.
 *
 * @param asAt what was recorded later is left out
 * @param day the day in London on which due dates were looked at
 * @param reviews reviews opened in the period asked for; null for those who work for one agency
 * @param learningPoints how many stand where, every standing named
 * @param returns how many asked rungs stand where on both axes; only what there is. Who is asked again for a rung counts once
 * @param points each learning point with the last that is known of each agency asked; within the reader's scope
 */
public record Position(
        Instant asAt,
        LocalDate day,
        @Nullable ReviewFigures reviews,
        Map<Standing, Integer> learningPoints,
        List<RungCount> returns,
        Lateness lateness,
        Completeness completeness,
        Quality quality,
        List<PointPosition> points) {

    /** Every asked rung of the points. */
    Stream<RungPosition> steps() {
        return points.stream().flatMap(point -> point.agencies().stream()).flatMap(agency -> agency.rungs().stream());
    }

    /** So many asked rungs stand so on both axes. */
    public record RungCount(Rung rung, Disposition disposition, Timeliness timeliness, int count) {}

    /**
     * How late agencies are.
     *
     * @param owed rungs that agencies had to answer and could
     * @param overdue those past their date
     * @param withPartnership claims and requests that waited for the partnership: nobody's lateness
     */
    public record Lateness(int owed, int overdue, int withPartnership) {}

    /**
     * How much of what was asked is reached.
     *
     * @param asked every asked rung
     * @param reached accepted, accepted by an alternative, or recorded
     * @param closedOtherwise closed without being reached
     * @param open neither
     */
    public record Completeness(int asked, int reached, int closedOtherwise, int open) {}

    /**
     * What the rungs reached rest on.
     *
     * @param judged accepted by somebody of another post and agency
     * @param byAlternative accepted, something else having been done instead
     * @param recorded taken on receipt, judged by nobody
     * @param notYetChanged answered with evidence that nothing has changed yet: an answer, and not reached
     */
    public record Quality(int judged, int byAlternative, int recorded, int notYetChanged) {}

    /** One learning point and its agencies. */
    public record PointPosition(
            LearningPointId learningPoint, String reference, Standing standing, List<AgencyPosition> agencies) {

        /** Whether the review group has agreed it, and it still stands. */
        boolean isAgreed() {
            return standing != Standing.BEING_AGREED && standing != Standing.WITHDRAWN;
        }
    }

    /** What is known of one agency on one learning point: of each rung asked, the last round that asked it. */
    public record AgencyPosition(AgencyId agency, String code, String name, List<RungPosition> rungs) {}

    /**
     * One asked rung on both axes.
     *
     * @param opensOn the day from which it could be answered; null while a rung below was still to be reached
     * @param since when it was recorded that it stands so; also when it was passed on to another agency, or its date was moved
     */
    public record RungPosition(
            ReturnId agencyReturn,
            int round,
            Rung rung,
            Disposition disposition,
            Timeliness timeliness,
            LocalDate dueOn,
            @Nullable LocalDate opensOn,
            Instant since) {

        /**
         * Whether it is open for want of an answer, past its date. What was answered, and shows no change yet, has a date as well, on
         * which it is measured again (R7).
         */
        boolean openAfterItsDate() {
            return timeliness == Timeliness.OVERDUE && disposition != Disposition.NOT_YET_CHANGED;
        }
    }
}
