package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.Dashboard;
import org.learningassurance.reporting.Position;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.PositionService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Slice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps that a figure of assurance counts. */
@Controller
class StepsPage {

    private static final int LINES = 50;

    private final PositionService positions;
    private final LearningPointService learningPoints;
    private final Clock clock;

    StepsPage(PositionService positions, LearningPointService learningPoints, Clock clock) {
        this.positions = positions;
        this.learningPoints = learningPoints;
        this.clock = clock;
    }

    /** Which steps; null for any. */
    static class Which {
        @Nullable
        String theme;

        @Nullable
        AgencyId agency;

        @Nullable
        String learningPoint;

        @Nullable
        Rung rung;

        @Nullable
        Disposition judged;

        @Nullable
        Timeliness inTime;

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate asAt;

        private boolean takes(Step step) {
            return takes(theme, step.themeKeys())
                    && takes(agency, List.of(step.agency()))
                    && takes(learningPoint, List.of(step.reference()))
                    && takes(rung, List.of(step.at().rung()))
                    && takes(judged, List.of(step.at().disposition()))
                    && takes(inTime, List.of(step.at().timeliness()));
        }

        private static <T> boolean takes(@Nullable T wanted, List<T> any) {
            return wanted == null || any.contains(wanted);
        }

        /** What they are, in a few words. */
        private String words() {
            List<String> words = Stream.of(
                            rung == null ? "" : rung.label(),
                            judged == null ? "" : judged.label(),
                            inTime == null ? "" : inTime.label())
                    .filter(word -> !word.isEmpty())
                    .toList();
            return words.isEmpty() ? "Every rung" : String.join(", ", words);
        }
    }

    @GetMapping("/assurance/steps")
    String steps(
            @ModelAttribute("which") Which which, @RequestParam(defaultValue = "1") int page, Model model, Actor by) {
        if (!by.partnership() && by.agencies().isEmpty()) {
            throw new NotFound("page");
        }
        LocalDate day = which.asAt == null ? LocalDate.now(clock) : which.asAt;
        Position position = position(which, day, by);
        model.addAttribute("position", position);
        model.addAttribute("rung", which.words());
        model.addAttribute("list", Slice.of(steps(position).filter(which::takes).toList(), page, LINES));
        return "reporting/steps";
    }

    /** Of many steps only those are read that can be among them. */
    private Position position(Which which, LocalDate day, Actor by) {
        if (which.agency != null) {
            return positions.ofAgencyAsAt(which.agency, day, by);
        }
        if (which.learningPoint != null) {
            LearningPoint point = learningPoints.get(which.learningPoint, by);
            return positions.ofPointAsAt(point.id(), day, by);
        }
        return positions.asAt(day, null, null, by);
    }

    private Stream<Step> steps(Position position) {
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(
                position.points().stream().map(PointPosition::learningPoint).toList());
        return position.points().stream()
                .flatMap(point -> point.agencies().stream()
                        .flatMap(agency -> agency.rungs().stream()
                                .map(at -> new Step(
                                        point.reference(),
                                        themes(Objects.requireNonNull(points.get(point.learningPoint()))),
                                        agency.agency(),
                                        agency.name(),
                                        at))));
    }

    private static List<String> themes(LearningPoint point) {
        return point.themes().isEmpty()
                ? List.of(Dashboard.NO_THEME)
                : point.themes().stream().map(Object::toString).toList();
    }
}
