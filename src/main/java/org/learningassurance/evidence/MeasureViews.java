package org.learningassurance.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
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

    /** After all that was recorded, so that what was recorded in this very moment counts. */
    static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final MeasureRecords records;
    private final MeasureReadings readings;
    private final MeasureChangeDays changeDays;
    private final LearningSources sources;
    private final LearningPointService learning;
    private final DirectoryService directory;

    MeasureViews(
            MeasureRecords records,
            MeasureReadings readings,
            MeasureChangeDays changeDays,
            LearningSources sources,
            LearningPointService learning,
            DirectoryService directory) {
        this.records = records;
        this.readings = readings;
        this.changeDays = changeDays;
        this.sources = sources;
        this.learning = learning;
        this.directory = directory;
    }

    MeasureView of(Measure measure, Instant before) {
        Recorded recorded = recorded(List.of(measure), before);
        return view(measure, recorded, words(recorded, people(measure, recorded)), before);
    }

    /** Several, without the names of those who recorded, which no list shows. */
    List<MeasureView> of(List<Measure> measures, Instant before) {
        if (measures.isEmpty()) {
            return List.of();
        }
        Recorded recorded = recorded(measures, before);
        Words words = words(recorded, Map.of());
        return measures.stream()
                .map(measure -> view(measure, recorded, words, before))
                .toList();
    }

    private record Recorded(
            Map<MeasureId, MeasureDetails> said,
            Map<MeasureId, List<MeasureReading>> readings,
            Map<MeasureId, List<MeasureChangeDay>> changeDays) {}

    private Recorded recorded(List<Measure> measures, Instant before) {
        List<MeasureId> ids = measures.stream().map(Measure::id).toList();
        return new Recorded(
                records.findByMeasureInAndRecordedAtBeforeOrderByNumber(ids, before).stream()
                        .collect(toMap(MeasureRecord::measure, MeasureRecord::details, (earlier, later) -> later)),
                readings.findByMeasureInAndRecordedAtBeforeOrderByLastDayAscNumberAsc(ids, before).stream()
                        .collect(groupingBy(MeasureReading::measure)),
                changeDays.findByMeasureInAndRecordedAtBeforeOrderByNumber(ids, before).stream()
                        .collect(groupingBy(MeasureChangeDay::measure)));
    }

    private Map<PersonId, String> people(Measure measure, Recorded recorded) {
        List<PersonId> recorders = Stream.of(
                        recorded.readings().values().stream()
                                .flatMap(List::stream)
                                .map(MeasureReading::recordedBy),
                        recorded.changeDays().values().stream()
                                .flatMap(List::stream)
                                .map(MeasureChangeDay::recordedBy),
                        Stream.ofNullable(measure.endedBy()))
                .flatMap(people -> people)
                .distinct()
                .toList();
        return directory.people(recorders).stream().collect(toMap(Person::id, Person::name));
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

    private Words words(Recorded recorded, Map<PersonId, String> people) {
        List<ThemeId> themes = recorded.said().values().stream()
                .flatMap(said -> said.themes().stream())
                .distinct()
                .toList();
        List<LearningPointId> points = recorded.said().values().stream()
                .flatMap(said -> said.learningPoints().stream())
                .distinct()
                .toList();
        return new Words(
                sources.theThemes(themes).stream().collect(toMap(LearningSources.Source::id, theme -> theme)),
                learning.theLearningPoints(points),
                people);
    }

    private static MeasureView view(Measure measure, Recorded all, Words words, Instant before) {
        List<MeasureReading> recorded = all.readings().getOrDefault(measure.id(), List.of());
        List<MeasureChangeDay> changed = requireNonNull(all.changeDays().get(measure.id()));
        MeasureDetails said = requireNonNull(all.said().get(measure.id()));
        List<Reading> counted = new ArrayList<>();
        List<Reading> replaced = new ArrayList<>();
        for (int index = 0; index < recorded.size(); index++) {
            MeasureReading reading = recorded.get(index);
            boolean newest = index + 1 == recorded.size()
                    || !recorded.get(index + 1).lastDay().equals(reading.lastDay());
            (newest && !reading.isLeftOut() ? counted : replaced)
                    .add(reading.reading(words.name(reading.recordedBy())));
        }
        List<ChangeDay> days = changed.stream()
                .map(day -> day.changeDay(words.name(day.recordedBy())))
                .toList();
        return new MeasureView(
                measure,
                said,
                said.themes().stream()
                        .map(words.themes()::get)
                        .map(Objects::requireNonNull)
                        .sorted(Comparator.comparing(LearningSources.Source::ref))
                        .toList(),
                said.learningPoints().stream()
                        .map(id ->
                                requireNonNull(words.learningPoints().get(id)).ref())
                        .sorted()
                        .toList(),
                days,
                counted,
                replaced,
                measure.endingBefore(before, words::name),
                RunChart.of(
                        counted.stream().map(Reading::point).toList(),
                        changed.get(changed.size() - 1).madeOn(),
                        requireNonNull(said.better())));
    }
}
