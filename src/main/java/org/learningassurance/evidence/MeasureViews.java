package org.learningassurance.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ThemeId;
import org.springframework.stereotype.Component;

/** Puts measures together with what was recorded of them before a moment. */
@Component
class MeasureViews {

    private final MeasureReadings readings;
    private final MeasureChangeDays changeDays;
    private final LearningSources sources;
    private final LearningPointService learning;
    private final DirectoryService directory;

    MeasureViews(
            MeasureReadings readings,
            MeasureChangeDays changeDays,
            LearningSources sources,
            LearningPointService learning,
            DirectoryService directory) {
        this.readings = readings;
        this.changeDays = changeDays;
        this.sources = sources;
        this.learning = learning;
        this.directory = directory;
    }

    MeasureView of(Measure measure, Instant before) {
        return of(List.of(measure), before).get(0);
    }

    List<MeasureView> of(List<Measure> measures, Instant before) {
        List<MeasureId> ids = measures.stream().map(Measure::id).toList();
        Map<MeasureId, List<MeasureReading>> recorded =
                readings.findByMeasureInAndRecordedAtBeforeOrderByLastDayAscNumberAsc(ids, before).stream()
                        .collect(groupingBy(MeasureReading::measure));
        Map<MeasureId, List<MeasureChangeDay>> said =
                changeDays.findByMeasureInAndRecordedAtBeforeOrderByNumber(ids, before).stream()
                        .collect(groupingBy(MeasureChangeDay::measure));
        Words words = words(measures, recorded.values(), said.values());
        return measures.stream()
                .map(measure -> view(
                        measure,
                        recorded.getOrDefault(measure.id(), List.of()),
                        requireNonNull(said.get(measure.id())),
                        words))
                .toList();
    }

    /** What ids are called. */
    private record Words(
            Map<ThemeId, LearningSources.Source<ThemeId>> themes,
            Map<LearningPointId, LearningPoint> learningPoints,
            Map<PersonId, String> people) {

        String name(PersonId person) {
            return people.getOrDefault(person, "");
        }
    }

    private Words words(
            List<Measure> measures,
            Collection<List<MeasureReading>> recorded,
            Collection<List<MeasureChangeDay>> said) {
        List<ThemeId> themes = measures.stream()
                .flatMap(measure -> measure.themes().stream())
                .distinct()
                .toList();
        List<LearningPointId> points = measures.stream()
                .flatMap(measure -> measure.learningPoints().stream())
                .distinct()
                .toList();
        List<PersonId> people = Stream.concat(
                        recorded.stream().flatMap(List::stream).map(MeasureReading::recordedBy),
                        said.stream().flatMap(List::stream).map(MeasureChangeDay::recordedBy))
                .distinct()
                .toList();
        return new Words(
                sources.theThemes(themes).stream().collect(toMap(LearningSources.Source::id, theme -> theme)),
                learning.theLearningPoints(points),
                directory.people(people).stream().collect(toMap(Person::id, Person::name)));
    }

    private static MeasureView view(
            Measure measure, List<MeasureReading> recorded, List<MeasureChangeDay> said, Words words) {
        List<Reading> counted = new ArrayList<>();
        List<Reading> replaced = new ArrayList<>();
        for (int index = 0; index < recorded.size(); index++) {
            MeasureReading reading = recorded.get(index);
            boolean newest = index + 1 == recorded.size()
                    || !recorded.get(index + 1).lastDay().equals(reading.lastDay());
            (newest && !reading.isLeftOut() ? counted : replaced)
                    .add(reading.reading(words.name(reading.recordedBy())));
        }
        List<ChangeDay> days = said.stream()
                .map(day -> day.changeDay(words.name(day.recordedBy())))
                .toList();
        return new MeasureView(
                measure,
                measure.themes().stream()
                        .map(words.themes()::get)
                        .map(Objects::requireNonNull)
                        .sorted(Comparator.comparing(LearningSources.Source::ref))
                        .toList(),
                measure.learningPoints().stream()
                        .map(id ->
                                requireNonNull(words.learningPoints().get(id)).ref())
                        .sorted()
                        .toList(),
                days,
                counted,
                replaced,
                RunChart.of(
                        counted.stream().map(Reading::point).toList(),
                        said.get(said.size() - 1).madeOn(),
                        measure.better()));
    }
}
