package org.learningassurance.reporting;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.reporting.YearlyReport.Point;
import org.learningassurance.shared.LearningPointId;

/**
 * What each part of a yearly report is drawn from.
 *
 * @param hidden learning points that nothing is told of
 * @param points every other learning point that anything is told of
 * @param themes every theme, as it was called by the moment
 */
record Year(
        ReportPeriod period,
        Instant at,
        ReportCopy copy,
        Happened happened,
        Set<LearningPointId> hidden,
        Map<LearningPointId, Point> points,
        Collection<String> themes) {

    private static final String POINT = "learningPoint";

    Point point(LearningPointId id) {
        return Objects.requireNonNull(points.get(id));
    }

    /** Of an event of an agency. */
    static LearningPointId pointOf(TrailFact fact) {
        return LearningPointId.of(fact.fact(POINT));
    }

    /** Empty for events of partnership actions. */
    static Optional<LearningPointId> aboutPoint(TrailFact fact) {
        return Optional.ofNullable(fact.facts().get(POINT)).map(LearningPointId::of);
    }

    boolean isRestricted() {
        return copy == ReportCopy.RESTRICTED;
    }
}
