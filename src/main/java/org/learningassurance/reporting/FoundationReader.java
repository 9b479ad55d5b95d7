package org.learningassurance.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ReviewStatus;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Finds what a text for the public can rest on now, and whether what it rested on may still be told. */
@Component
class FoundationReader {

    private final PositionService positions;
    private final LearningPointService learningPoints;
    private final ReviewService reviews;
    private final ReturnViews returns;
    private final ReportSettings settings;

    FoundationReader(
            PositionService positions,
            LearningPointService learningPoints,
            ReviewService reviews,
            ReturnViews returns,
            ReportSettings settings) {
        this.positions = positions;
        this.learningPoints = learningPoints;
        this.reviews = reviews;
        this.returns = returns;
        this.settings = settings;
    }

    Foundation of(WhatChanged.About about, Actor by) {
        List<PointPosition> agreed = positions.now(by).points().stream()
                .filter(PointPosition::isAgreed)
                .toList();
        Map<LearningPointId, LearningPoint> texts = learningPoints.theLearningPoints(
                agreed.stream().map(PointPosition::learningPoint).toList());
        Set<LearningPoint> own = texts.values().stream().filter(about::covers).collect(toSet());
        Set<LearningPointId> hidden = hidden(own);
        List<PointPosition> accepted = agreed.stream()
                .filter(point -> about.covers(requireNonNull(texts.get(point.learningPoint()))))
                .filter(point -> accepted(point).findAny().isPresent())
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
                !hidden.isEmpty(),
                settings.smallestShown());
    }

    /** Whether all of this learning may be told to the public now. */
    boolean mayBeTold(Collection<LearningPointId> points) {
        return hidden(learningPoints.theLearningPoints(points).values()).isEmpty();
    }

    private Set<LearningPointId> hidden(Collection<LearningPoint> points) {
        Map<ReviewId, Review> sources = reviews.theReviews(
                points.stream().flatMap(point -> point.reviews().stream()).collect(toSet()));
        return points.stream()
                .filter(point ->
                        point.reviews().stream().anyMatch(review -> isNotToBeTold(requireNonNull(sources.get(review)))))
                .map(LearningPoint::id)
                .collect(toSet());
    }

    /** Only practice reviews are published; the learning of the others may be told unless they are under embargo. */
    private static boolean isNotToBeTold(Review review) {
        return review.underEmbargo()
                || (review.kind() == ReviewKind.PRACTICE_REVIEW && review.status() != ReviewStatus.PUBLISHED);
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
