package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.Position;
import org.learningassurance.reporting.PositionService;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Slice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The gap at a glance: how far each theme and each agency has come up the ladder, now or as at a past day. */
@Controller
class AssurancePage {

    private static final String NO_THEME = "none";
    private static final int LINES = 50;

    private final PositionService positions;
    private final LearningPointService learningPoints;
    private final ThemeService themes;
    private final Clock clock;

    AssurancePage(PositionService positions, LearningPointService learningPoints, ThemeService themes, Clock clock) {
        this.positions = positions;
        this.learningPoints = learningPoints;
        this.themes = themes;
        this.clock = clock;
    }

    static class AsAt {
        DateInput asAt = new DateInput();
    }

    @GetMapping("/assurance")
    String page(@ModelAttribute("form") AsAt form, BindingResult errors, Model model, Actor by) {
        mustSeeAgencies(by);
        LocalDate typed = form.asAt.toDateIfGiven(errors, "asAt", "The day");
        LocalDate day = typed == null ? today() : typed;
        Position position =
                Forms.result(errors, () -> positions.asAt(day, null, null, by)).orElseGet(() -> positions.now(by));
        List<Step> steps = steps(position);
        Map<String, String> themeNames = themeNames(steps);
        Map<String, String> agencyNames = steps.stream()
                .collect(Collectors.toMap(step -> step.agency().toString(), Step::agencyName, (one, other) -> one));
        String at = "&asAt=" + position.day();
        model.addAttribute("position", position);
        model.addAttribute("mayLookBack", by.partnership());
        model.addAttribute("past", position.day().isBefore(today()));
        model.addAttribute(
                "columns", Arrays.stream(Rung.values()).map(Rung::label).toList());
        model.addAttribute(
                "grids",
                List.of(
                        Grid.of(
                                "themes",
                                "Themes by rung: reached of asked",
                                "Theme",
                                steps,
                                AssurancePage::themesOf,
                                key -> themeNames.getOrDefault(key, "No theme"),
                                (row, rung) -> "/assurance/steps?theme=%s&rung=%s%s".formatted(row, rung, at)),
                        Grid.of(
                                "agencies",
                                "Agencies by rung: reached of asked",
                                "Agency",
                                steps,
                                step -> List.of(step.agency().toString()),
                                key -> agencyNames.getOrDefault(key, ""),
                                (row, rung) -> "/assurance/steps?agency=%s&rung=%s%s".formatted(row, rung, at)),
                        Grid.of(
                                "learning-points",
                                "Learning points by rung: reached of asked",
                                "Learning point",
                                steps,
                                step -> List.of(step.reference()),
                                Function.identity(),
                                (row, rung) ->
                                        "/assurance/steps?learningPoint=%s&rung=%s%s".formatted(row, rung, at))));
        return "reporting/assurance";
    }

    @GetMapping("/assurance/steps")
    String steps(
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable String learningPoint,
            @RequestParam(required = false) @Nullable Rung rung,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        mustSeeAgencies(by);
        Position position = positions.asAt(asAt == null ? today() : asAt, null, null, by);
        List<Step> matching = steps(position).stream()
                .filter(step -> theme == null || themesOf(step).contains(theme))
                .filter(step -> agency == null || step.agency().equals(agency))
                .filter(step -> learningPoint == null || step.reference().equals(learningPoint))
                .filter(step -> rung == null || step.at().rung() == rung)
                .toList();
        model.addAttribute("position", position);
        model.addAttribute("rung", rung == null ? "Every rung" : rung.label());
        model.addAttribute("list", Slice.of(matching, page, LINES));
        return "reporting/steps";
    }

    /** It tells how agencies stand: nothing for the Scrutiny Board, which reads reports. */
    private static void mustSeeAgencies(Actor by) {
        if (!by.partnership() && by.agencies().isEmpty()) {
            throw new NotFound("page");
        }
    }

    private List<Step> steps(Position position) {
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(position.points().stream()
                .map(Position.PointPosition::learningPoint)
                .toList());
        return position.points().stream()
                .flatMap(point -> point.agencies().stream()
                        .flatMap(agency -> agency.rungs().stream()
                                .map(at -> new Step(
                                        point.learningPoint(),
                                        point.reference(),
                                        Objects.requireNonNull(points.get(point.learningPoint()))
                                                .themes(),
                                        agency.agency(),
                                        agency.name(),
                                        at))))
                .toList();
    }

    private static List<String> themesOf(Step step) {
        return step.themes().isEmpty()
                ? List.of(NO_THEME)
                : step.themes().stream().map(ThemeId::toString).toList();
    }

    private Map<String, String> themeNames(List<Step> steps) {
        Set<ThemeId> ids =
                steps.stream().flatMap(step -> step.themes().stream()).collect(Collectors.toSet());
        return themes.theThemes(ids).values().stream()
                .collect(Collectors.toMap(theme -> theme.id().toString(), Theme::name));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
