package org.learningassurance.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The example partnership's script: its reviews of 2021 and 2022, then the learning of the last fourteen months up to the day
 * before today, so that returns stand on every rung, some are assured, some were declined, some are overdue and some are before
 * the review group.
 */
@Component
class ExampleScript {

    private static final LocalDate FIRST = LocalDate.of(2021, 5, 4);
    private static final int MONTHS_OF_MEETINGS = 15;

    private final PastReviews past;
    private final LearningStory.Tellers tellers;
    private final Cast cast;
    private final GroupTeller group;
    private final MeasureTeller measures;
    private final ReportTeller report;
    private final WorkingCalendar calendar;

    ExampleScript(
            PastReviews past,
            StoryTeller stories,
            TrainingTeller training,
            AnswerTeller answers,
            GroupTeller group,
            MeasureTeller measures,
            ReportTeller report,
            Cast cast,
            WorkingCalendar calendar) {
        this.past = past;
        this.cast = cast;
        this.group = group;
        this.measures = measures;
        this.report = report;
        this.tellers = new LearningStory.Tellers(stories, training, answers, group);
        this.calendar = calendar;
    }

    /** @param today the day before which everything has happened */
    Script upTo(LocalDate today) {
        ExamplePartnership example = ExamplePartnership.read();
        LocalDate last = today.minusDays(1);
        List<Scene> scenes = new ArrayList<>();
        scenes.add(new Scene(FIRST, "the partnership is set up", () -> setUp(example)));
        scenes.addAll(past.scenes(example));
        scenes.addAll(past.audit(
                "audit",
                "Multi-agency audit of plans (made-up example)",
                calendar.onOrAfter(today.minusDays(430)),
                calendar.onOrAfter(today.minusDays(402))));
        scenes.addAll(group.meetings(today, MONTHS_OF_MEETINGS));
        ExampleStories.told((key, daysAgo) -> story(example, key, today, daysAgo))
                .forEach(story -> scenes.addAll(story.scenes()));
        scenes.addAll(measures.scenes(today));
        scenes.addAll(report.scenes(calendar.onOrAfter(today.minusDays(12))));
        return new Script("example partnership", FIRST, last, scenes);
    }

    private void setUp(ExamplePartnership example) {
        example.agencies().forEach(entry -> cast.join(entry, FIRST));
        example.partnership().forEach(cast::join);
    }

    private LearningStory story(ExamplePartnership example, String key, LocalDate today, int daysAgo) {
        return new LearningStory(
                example.learningPoint(key), today.minusDays(daysAgo), today.minusDays(1), calendar, tellers);
    }
}
