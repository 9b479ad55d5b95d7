package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.reporting.Position.Completeness;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

/**
 * How one agency stands as at a day, and nothing of any other: the same whenever it is asked.
 *
 * @param asAt what was recorded later is left out
 * @param day the day in London on which due dates were looked at
 * @param since the day from whose end on it is told what was done
 * @param rungs every rung, also those that were asked of it for nothing
 * @param points what it was asked about, by reference
 * @param done what it did since, by learning point and rung
 */
public record AgencySummary(
        AgencyId agency,
        String code,
        String name,
        Instant asAt,
        LocalDate day,
        LocalDate since,
        Completeness completeness,
        List<RungFigures> rungs,
        List<Point> points,
        List<Done> done) {

    /** One learning point that it was asked about, with the steps in the order of the ladder. */
    public record Point(String ref, String statement, List<Step> steps) {

        /** What is asked of the agency for it now; empty when nothing is. */
        public Optional<Step> next() {
            return steps.stream().filter(Step::isAsked).findFirst();
        }
    }

    /**
     * One asked step.
     *
     * @param ref of its learning point
     * @param slips how often its due date had been moved to a later one
     */
    public record Step(String ref, RungPosition at, int slips) {

        /** Whether the agency can do something about it: it is neither closed, nor with the partnership, nor still to open. */
        public boolean isAsked() {
            return !at.disposition().closed() && !isWithPartnership() && at.opensOn() != null;
        }

        public boolean isWithPartnership() {
            return at.timeliness() == Timeliness.WITH_PARTNERSHIP;
        }

        /** An answer, whatever it found (R7). While the agency has asked for something about it, it waits for the partnership instead. */
        public boolean isNotYetChanged() {
            return at.disposition() == Disposition.NOT_YET_CHANGED && !isWithPartnership();
        }

        /** Past its date, for want of an answer. */
        public boolean isLate() {
            return at.openAfterItsDate();
        }

        public boolean isOpen() {
            return !at.disposition().closed() && !isWithPartnership() && !isNotYetChanged();
        }
    }

    /** Something that the agency did. @param how reached, answered, or answered and not yet changed */
    public record Done(String ref, Rung rung, Change how) {}

    public Stream<Step> steps() {
        return points.stream().flatMap(point -> point.steps().stream());
    }

    /** What is asked next, the earliest date first. */
    public List<Step> next() {
        return points.stream()
                .flatMap(point -> point.next().stream())
                .sorted(Comparator.comparing((Step step) -> step.at().dueOn()).thenComparing(Step::ref))
                .toList();
    }

    public List<Step> withPartnership() {
        return those(Step::isWithPartnership);
    }

    public List<Step> notYetChanged() {
        return those(Step::isNotYetChanged);
    }

    public List<Step> slipped() {
        return those(step -> step.slips() > 0);
    }

    /** So many of the steps that it was asked for. */
    public int count(Predicate<Step> which) {
        return (int) steps().filter(which).count();
    }

    private List<Step> those(Predicate<Step> which) {
        return steps().filter(which).toList();
    }
}
