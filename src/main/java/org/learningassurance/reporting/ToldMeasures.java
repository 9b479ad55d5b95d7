package org.learningassurance.reporting;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.evidence.MeasureWords;
import org.learningassurance.evidence.Reading;
import org.learningassurance.review.ThemeAsAt;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;
import org.springframework.stereotype.Component;

/** Which outcome measures a paper tells of, as they had been recorded by its moment (R14). */
@Component
class ToldMeasures {

    private static final String NOT_READ = "No reading covers a day of the year.";

    private final MeasureService measures;
    private final MeasureWords words;
    private final ThemeService themes;

    ToldMeasures(MeasureService measures, MeasureWords words, ThemeService themes) {
        this.measures = measures;
        this.words = words;
        this.themes = themes;
    }

    /** Those that were counted on a day of a period and read by its end, with no reading of later. */
    List<ToldMeasure> ofPeriod(ReportPeriod period, Instant at, Actor by) {
        Map<ThemeId, String> names = names(at, by);
        return measures.asAt(at, by).stream()
                .filter(view -> view.ending() == null || !view.ending().on().isBefore(period.from()))
                .map(view -> view.upTo(period.to()))
                .flatMap(view -> Stream.ofNullable(view.last())
                        .map(last -> told(view, names, last.lastDay().isBefore(period.from()) ? NOT_READ : "")))
                .toList();
    }

    /** Those that tell about the theme, or about one of these learning points of it. */
    List<ToldMeasure> ofTheme(ThemeId theme, Set<LearningPointId> points, Instant at, Actor by) {
        Map<ThemeId, String> names = names(at, by);
        Predicate<MeasureView> tells = view -> view.said().themes().contains(theme)
                || !Collections.disjoint(view.said().learningPoints(), points);
        return measures.asAt(at, by).stream()
                .filter(tells)
                .map(view -> told(view, names, ""))
                .toList();
    }

    private Map<ThemeId, String> names(Instant at, Actor by) {
        return themes.asAt(at, by).stream()
                .collect(toMap(ThemeAsAt::id, theme -> theme.text().name()));
    }

    /** @param first what stands before what the rules say; may be empty */
    private ToldMeasure told(MeasureView view, Map<ThemeId, String> names, String first) {
        Reading last = view.last();
        return new ToldMeasure(
                view.measure().ref(),
                view.name(),
                "%s. %s".formatted(view.unit().label(), view.better().label()),
                view.learningPoints(),
                view.said().themes().stream()
                        .flatMap(theme -> Stream.ofNullable(names.get(theme)))
                        .sorted()
                        .toList(),
                view.change().madeOn(),
                view.chart().baseline(),
                view.medianText(),
                view.chart().after(),
                last == null ? null : last.lastDay(),
                last == null ? "" : view.text(last),
                Stream.concat(Stream.of(first), words.found(view.chart()).stream())
                        .filter(sentence -> !sentence.isEmpty())
                        .toList(),
                view.ending() == null ? "" : words.ended(view.ending()));
    }
}
