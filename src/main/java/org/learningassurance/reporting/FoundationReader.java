package org.learningassurance.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.RungStep;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Finds what a text for the public can rest on now, and whether what it rested on may still be told. */
@Component
class FoundationReader {

    static final String UNDER_EMBARGO =
            "Hidden from the public: its learning comes from a review that is under embargo now. It shows again once the embargo is lifted.";
    static final String ENDED =
            "Hidden from the public: learning that it rests on was withdrawn or superseded. Take it back, or write another text.";
    static final String ANSWERED_OTHERWISE =
            "Hidden from the public: what was accepted on learning that it rests on was asked again, with another answer or none. Take it"
                    + " back, or write another text.";

    private final PositionService positions;
    private final LearningPointService learningPoints;
    private final ReviewService reviews;
    private final ReturnViews returns;
    private final ReturnService answers;
    private final ReportSettings settings;

    FoundationReader(
            PositionService positions,
            LearningPointService learningPoints,
            ReviewService reviews,
            ReturnViews returns,
            ReturnService answers,
            ReportSettings settings) {
        this.positions = positions;
        this.learningPoints = learningPoints;
        this.reviews = reviews;
        this.returns = returns;
        this.answers = answers;
        this.settings = settings;
    }

    Foundation of(WhatChanged.About about, Actor by) {
        List<PointPosition> agreed = positions.now(by).points().stream()
                .filter(PointPosition::isAgreed)
                .toList();
        Map<LearningPointId, LearningPoint> texts = learningPoints.theLearningPoints(
                agreed.stream().map(PointPosition::learningPoint).toList());
        Set<LearningPoint> own = texts.values().stream().filter(about::covers).collect(toSet());
        Set<LearningPointId> hidden = underEmbargo();
        List<PointPosition> accepted = agreed.stream()
                .filter(point -> about.covers(requireNonNull(texts.get(point.learningPoint()))))
                .filter(point -> accepted(point).findAny().isPresent() && stands(point.learningPoint()))
                .toList();
        List<PointPosition> carrying = accepted.stream()
                .filter(point -> !hidden.contains(point.learningPoint()))
                .toList();
        Set<LearningPointId> points =
                carrying.stream().map(PointPosition::learningPoint).collect(toSet());
        return new Foundation(
                points,
                grounds(carrying, by),
                told(points, by),
                carrying.size() < accepted.size(),
                own.stream().map(LearningPoint::id).anyMatch(hidden::contains),
                settings.smallestShown());
    }

    /** Learning that is not told outside the partnership now, whatever the kind of review that it comes from. */
    Set<LearningPointId> underEmbargo() {
        return learningPoints.theLearningPointsFrom(reviews.underEmbargo());
    }

    /**
     * Why the public does not read a published text any more; empty while it does.
     *
     * @param points the learning that it rests on, all of which must be there to be told, and accepted
     * @param embargoed see {@link #underEmbargo}
     */
    String hiddenBecause(Set<LearningPointId> points, Set<LearningPointId> embargoed) {
        if (points.stream().anyMatch(embargoed::contains)) {
            return UNDER_EMBARGO;
        }
        boolean allAgreed = learningPoints.theLearningPoints(points).values().stream()
                .allMatch(point -> point.status() == LearningPointStatus.AGREED);
        if (!allAgreed) {
            return ENDED;
        }
        return points.stream().allMatch(this::stands) ? "" : ANSWERED_OTHERWISE;
    }

    /** Whether all that was ever accepted stands: who is asked again, and has not answered yet, has said nothing else. */
    private boolean stands(LearningPointId point) {
        record Step(AgencyId agency, Rung rung) {}
        Map<Step, Disposition> last = new HashMap<>();
        Set<Step> accepted = new HashSet<>();
        for (AgencyReturn asked : answers.theReturnsOf(point)) {
            for (RungStep step : asked.steps()) {
                Step of = new Step(asked.agency(), step.rung());
                Disposition is = step.disposition();
                if (is == Disposition.ACCEPTED && step.rung().compareTo(Rung.PRACTICE_CHANGED) >= 0) {
                    accepted.add(of);
                }
                if (is.closed() || is == Disposition.NOT_YET_CHANGED) {
                    last.put(of, is);
                }
            }
        }
        return !accepted.isEmpty()
                && accepted.stream()
                        .allMatch(step -> requireNonNull(last.get(step)).reached());
    }

    private static Stream<RungPosition> accepted(PointPosition point) {
        return point.agencies().stream()
                .flatMap(agency -> agency.rungs().stream())
                .filter(step -> step.rung().compareTo(Rung.PRACTICE_CHANGED) >= 0)
                .filter(step -> step.disposition() == Disposition.ACCEPTED);
    }

    private List<String> grounds(List<PointPosition> points, Actor by) {
        Set<String> grounds = new LinkedHashSet<>();
        points.stream()
                .flatMap(FoundationReader::accepted)
                .forEach(step -> returns.story(step.agencyReturn(), by).claims().stream()
                        .filter(claim -> claim.made().rung() == step.rung()
                                && claim.made().state() == ClaimState.ACCEPTED)
                        .forEach(claim -> add(grounds, claim)));
        return List.copyOf(grounds);
    }

    private static void add(Set<String> grounds, ClaimView claim) {
        claim.evidence().stream()
                .map(view -> Foundation.ground(view.item().kind(), view.item().independence()))
                .forEach(grounds::add);
        if (claim.made().claim() instanceof OutcomeClaim outcome) {
            if (!outcome.measure().isEmpty()) {
                grounds.add("Measured for children, and held against how it was before");
            }
            if (!outcome.voice().isEmpty()) {
                grounds.add("Told by children and families themselves");
            }
        }
    }

    /** The same people may have been told of several learning points: the largest number stands for all. */
    private long told(Set<LearningPointId> points, Actor by) {
        return points.stream()
                .mapToLong(point -> returns.reach(point, by).reached())
                .max()
                .orElse(0);
    }
}
