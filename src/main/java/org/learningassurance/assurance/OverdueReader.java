package org.learningassurance.assurance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
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
    private final WorkingCalendar calendar;
    private final Clock clock;

    OverdueReader(
            Decisions decisions,
            Diary diary,
            ChaseService chase,
            DirectoryService directory,
            LearningPointService learningPoints,
            WorkingCalendar calendar,
            Clock clock) {
        this.decisions = decisions;
        this.diary = diary;
        this.chase = chase;
        this.directory = directory;
        this.learningPoints = learningPoints;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<OverdueView> views(List<OverdueReview> reviews) {
        if (reviews.isEmpty()) {
            return List.of();
        }
        Set<AgencyId> agencies = reviews.stream().map(OverdueReview::agency).collect(toSet());
        Beside beside = new Beside(
                learningPoints.theLearningPoints(
                        reviews.stream().map(OverdueReview::learningPoint).collect(toSet())),
                directory.agencies().stream().collect(toMap(Agency::id, Function.identity())),
                directory.closures(agencies));
        return reviews.stream()
                .map(review -> view(review, beside))
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    private record Beside(
            Map<LearningPointId, LearningPoint> points,
            Map<AgencyId, Agency> agencies,
            Map<AgencyId, Closures> closures) {

        String statement(LearningPointId point) {
            return Objects.requireNonNull(points.get(point)).statement();
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
                beside.statement(review.learningPoint()),
                review.agencyReturn(),
                review.agency(),
                beside.name(review.agency()),
                review.rung(),
                review.priority(),
                review.dueOn(),
                calendar.between(review.dueOn(), today, beside.closed(review.agency())),
                review.openedAt(),
                diary.nextMeetingFor(review.id().value(), review.beforeSince())
                        .map(Meeting::plannedOn)
                        .orElseGet(() -> diary.nextMeetingOnOrAfter(today)),
                diary.meetingsPassed(review.beforeSince()),
                review.answeredAt(),
                chase.of(review.workItem()).stream().map(this::sent).toList(),
                decisions.findBySubjectOrderByRecordedAtDesc(review.id().value()).stream()
                        .map(Decision::loaded)
                        .toList());
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
