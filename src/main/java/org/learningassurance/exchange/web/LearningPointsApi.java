package org.learningassurance.exchange.web;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.AssuranceStatus;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.reporting.PositionService;
import org.learningassurance.reporting.Standing;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Rung;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Learning points")
class LearningPointsApi {

    private final LearningPointService learningPoints;
    private final ReviewService reviews;
    private final ThemeService themes;
    private final DirectoryService directory;
    private final ReturnViews returns;
    private final AssuranceService assurance;
    private final PositionService positions;
    private final Addresses addresses;

    LearningPointsApi(
            LearningPointService learningPoints,
            ReviewService reviews,
            ThemeService themes,
            DirectoryService directory,
            ReturnViews returns,
            AssuranceService assurance,
            PositionService positions,
            Addresses addresses) {
        this.learningPoints = learningPoints;
        this.reviews = reviews;
        this.themes = themes;
        this.directory = directory;
        this.returns = returns;
        this.assurance = assurance;
        this.positions = positions;
        this.addresses = addresses;
    }

    /** A learning point in a list. */
    record Item(
            UUID id,
            String reference,
            LearningPointKind kind,
            LearningPointStatus status,
            String statement,
            @Nullable Priority priority,
            @Nullable LocalDate agreedOn) {

        static Item of(LearningPoint point) {
            return new Item(
                    point.id().value(),
                    point.ref(),
                    point.kind(),
                    point.status(),
                    point.statement(),
                    point.priority(),
                    point.agreedOn());
        }
    }

    /**
     * A learning point with what belongs to it, within the reader's scope.
     *
     * @param reviews references; none for agencies
     * @param themes names
     * @param standing where it stands on its track
     * @param assurance the review group's last decision, or null before the first
     */
    record Detail(
            UUID id,
            String reference,
            LearningPointKind kind,
            LearningPointStatus status,
            String statement,
            String whatStaffWillDo,
            String howWeWouldKnow,
            String audience,
            @Nullable Priority priority,
            @Nullable LocalDate agreedOn,
            List<String> reviews,
            List<String> themes,
            Standing standing,
            @Nullable AssuranceStatus assurance,
            @Nullable LocalDate recheckOn,
            List<Asked> asked,
            List<ReturnsApi.Item> returns) {}

    /** @param audience N, or null when it is not known */
    record Asked(
            UUID agency,
            String agencyCode,
            Set<Rung> rungs,
            @Nullable Integer audience) {}

    @GetMapping("/api/v1/learning-points")
    @Operation(summary = "Learning points, newest first. An agency sees those that were agreed and ask it.")
    ApiPage<Item> list(
            @RequestParam(required = false) @Nullable LearningPointStatus status,
            @RequestParam(required = false) @Nullable LearningPointKind kind,
            @RequestParam(required = false) @Nullable Priority priority,
            @Parameter(description = "Code or id of an agency that it asks") @RequestParam(required = false) @Nullable
                    String agency,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Actor by) {
        Paging paging = Paging.of(page, size);
        LearningPointFilter filter =
                new LearningPointFilter(status, kind, priority, null, null, addresses.agency(agency, by));
        Page<LearningPoint> found =
                learningPoints.list(filter, paging.sorted(Sort.by("ref").descending()), by);
        return new ApiPage<>(found.map(Item::of).getContent(), page, size, found.getTotalElements());
    }

    @GetMapping("/api/v1/learning-points/{ref}")
    @Operation(summary = "One learning point, by its reference or id, with the returns that the reader may see.")
    Detail one(@PathVariable String ref, @Parameter(hidden = true) Actor by) {
        LearningPoint point = learningPoints.get(ref, by);
        Assurance decided = assurance.theAssuranceOf(point.id()).orElse(null);
        return new Detail(
                point.id().value(),
                point.ref(),
                point.kind(),
                point.status(),
                point.statement(),
                point.whatStaffWillDo(),
                point.howWeWouldKnow(),
                point.audience(),
                point.priority(),
                point.agreedOn(),
                by.readsWhatIsPublished() ? references(point) : List.of(),
                names(point),
                positions.standing(point.id()),
                decided == null ? null : decided.status(),
                decided == null ? null : decided.recheckOn().orElse(null),
                asked(point, by),
                returns.of(point.id(), by).stream().map(ReturnsApi.Item::of).toList());
    }

    private List<String> references(LearningPoint point) {
        return reviews.theReviews(point.reviews()).values().stream()
                .map(Review::ref)
                .sorted()
                .toList();
    }

    private List<String> names(LearningPoint point) {
        return themes.theThemes(point.themes()).values().stream()
                .map(Theme::name)
                .sorted()
                .toList();
    }

    private List<Asked> asked(LearningPoint point, Actor by) {
        Map<AgencyId, String> codes = directory.agencies().stream().collect(toMap(Agency::id, Agency::code));
        return point.askedAsSeenBy(by).stream()
                .sorted(Comparator.comparing((AskedAgency each) -> codes.getOrDefault(each.agency(), "")))
                .map(each -> new Asked(
                        each.agency().value(), codes.getOrDefault(each.agency(), ""), each.rungs(), each.audience()))
                .toList();
    }
}
