package org.learningassurance.assurance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.dissemination.StopService;
import org.learningassurance.dissemination.StoppedView;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.learning.LearningSources.Source;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Reads overdue reviews with everything that the review group wants to see beside them. */
@Component
class OverdueReader {

    private static final Comparator<OverdueView> MOST_PRESSING_FIRST = Comparator.comparing(OverdueView::priority)
            .reversed()
            .thenComparing(OverdueView::dueOn)
            .thenComparing(OverdueView::reference)
            .thenComparing(OverdueView::agencyName);

    private final Decisions decisions;
    private final Diary diary;
    private final ChaseService chase;
    private final DirectoryService directory;
    private final LearningPointService learningPoints;
    private final LearningSources sources;
    private final StopService stops;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OverdueReader(
            Decisions decisions,
            Diary diary,
            ChaseService chase,
            DirectoryService directory,
            LearningPointService learningPoints,
            LearningSources sources,
            StopService stops,
            WorkingCalendar calendar,
            Clock clock) {
        this.decisions = decisions;
        this.diary = diary;
        this.chase = chase;
        this.directory = directory;
        this.learningPoints = learningPoints;
        this.sources = sources;
        this.stops = stops;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<OverdueView> views(List<OverdueReview> reviews) {
        if (reviews.isEmpty()) {
            return List.of();
        }
        Set<AgencyId> agencies = reviews.stream().map(OverdueReview::agency).collect(toSet());
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(
                reviews.stream().map(OverdueReview::learningPoint).collect(toSet()));
        Beside beside = new Beside(
                points,
                themesOf(points.values()),
                directory.agencies().stream().collect(toMap(Agency::id, Function.identity())),
                directory.closures(agencies),
                chase.of(reviews.stream().map(OverdueReview::workItem).toList()),
                stops.theStopsOf(
                        reviews.stream().map(OverdueReview::agencyReturn).collect(toSet())),
                decisions
                        .findBySubjectInOrderByRecordedAtDesc(reviews.stream()
                                .map(review -> review.id().value())
                                .toList())
                        .stream()
                        .map(Decision::loaded)
                        .collect(groupingBy(Decision::subject)),
                diary.toCome(),
                diary.passedSince(reviews.stream()
                        .map(OverdueReview::beforeSince)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()));
        return reviews.stream()
                .map(review -> view(review, beside))
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    private Map<ThemeId, String> themesOf(Collection<LearningPoint> points) {
        Set<ThemeId> themes =
                points.stream().flatMap(point -> point.themes().stream()).collect(toSet());
        return sources.theThemes(themes).stream().collect(toMap(Source::id, Source::label));
    }

    private record Beside(
            Map<LearningPointId, LearningPoint> points,
            Map<ThemeId, String> themes,
            Map<AgencyId, Agency> agencies,
            Map<AgencyId, Closures> closures,
            Map<WorkItemId, List<ChaseEntry>> sent,
            Map<ReturnId, List<StoppedView>> stopped,
            Map<UUID, List<Decision>> decisions,
            Diary.ToCome toCome,
            Diary.Passed passed) {

        LearningPoint point(OverdueReview review) {
            return Objects.requireNonNull(points.get(review.learningPoint()));
        }

        List<String> themes(OverdueReview review) {
            return point(review).themes().stream()
                    .map(theme -> Objects.requireNonNull(themes.get(theme)))
                    .sorted()
                    .toList();
        }

        List<StoppedView> stopped(OverdueReview review) {
            return stopped.getOrDefault(review.agencyReturn(), List.of()).stream()
                    .filter(one -> one.rung() == review.rung())
                    .toList();
        }

        String name(AgencyId agency) {
            return Objects.requireNonNull(agencies.get(agency)).name();
        }

        Closures closed(AgencyId agency) {
            return closures.getOrDefault(agency, Closures.NONE);
        }
    }

    private OverdueView view(OverdueReview review, Beside beside) {
        LocalDate today = LocalDate.now(clock);
        return new OverdueView(
                review.id(),
                review.version(),
                review.status(),
                review.learningPoint(),
                review.reference(),
                beside.point(review).statement(),
                beside.themes(review),
                review.agencyReturn(),
                review.agency(),
                beside.name(review.agency()),
                review.rung(),
                review.priority(),
                review.dueOn(),
                calendar.between(review.dueOn(), today, beside.closed(review.agency())),
                review.openedAt(),
                beside.toCome()
                        .first(review.id().value(), review.beforeSince())
                        .map(Meeting::plannedOn)
                        .orElseGet(() -> diary.nextMeetingOnOrAfter(today)),
                beside.passed().since(review.beforeSince()),
                review.answeredAt(),
                beside.sent().getOrDefault(review.workItem(), List.of()).stream()
                        .map(this::sent)
                        .toList(),
                beside.stopped(review),
                beside.decisions().getOrDefault(review.id().value(), List.of()));
    }

    private OverdueView.Sent sent(ChaseEntry entry) {
        return new OverdueView.Sent(
                entry.at(),
                entry.level(),
                entry.toldPost() == null
                        ? entry.tell().label()
                        : directory.post(entry.toldPost()).title(),
                entry.told().map(directory::person).map(Person::name).orElse(""),
                entry.dueOn());
    }
}
