package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.testing.Plenty;
import org.learningassurance.worklist.WorkFilter;
import org.learningassurance.worklist.WorkQueue;
import org.learningassurance.worklist.WorklistService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * A tracker in which so many steps are open. Twenty-five learning points are asked of its agencies by the services; where more is to be
 * open, these are copied, with reviews, returns, positions, trail, work, chase and process instances: a lead has the more to do, and
 * every table that is written when an agency is asked grows alike. A fifth of the steps is overdue.
 */
final class AskedTracker implements AutoCloseable {

    static final int LEARNING_POINTS = 25;
    private static final int PAGE = 25;
    private static final int AGENCIES_A_TURN = 30;
    private static final int CLAIMS_A_TURN = 10;

    private final ConfigurableApplicationContext tracker;
    private final Plenty plenty;
    private final List<Plenty.Lead> leads;
    private final Claims claims;
    private final Visitor visitor;
    private final Visitor reader;
    private final Deque<AgencyReturn> waiting = new ArrayDeque<>();

    /** @param open a multiple of the agencies' number times {@link #LEARNING_POINTS} */
    AskedTracker(String database, int agencies, int open) {
        tracker = Plenty.tracker(database);
        plenty = new Plenty(tracker);
        leads = plenty.agencies(agencies);
        claims = new Claims(tracker, leads);
        DataSource data = tracker.getBean(DataSource.class);
        Volume volume = new Volume(data);
        for (int point = 0; point < LEARNING_POINTS; point++) {
            LearningPointId id = asked(agencies);
            if (point % 5 == 0) {
                volume.run("update work_item set due_on = due_on - 60 where learning_point = ?", id.value());
            }
        }
        ReflectionTestUtils.invokeMethod(tracker.getBean("trailSealer"), "sealAll");
        int asked = agencies * LEARNING_POINTS;
        Map<String, Long> before = Size.rows(data);
        new Copies(volume, open / asked - 1).ofAllThatAskingWrites();
        volume.analyse();
        assertThat(Size.rows(data)).allSatisfy((table, rows) -> {
            if (Objects.requireNonNull(before.get(table)) >= asked) {
                assertThat(rows).as(table).isGreaterThanOrEqualTo((open / asked) * (long) asked);
            }
        });
        visitor = new Visitor(tracker, leads.get(leads.size() - 1).actor());
        reader = new Visitor(tracker, plenty.officer());
    }

    ConfigurableApplicationContext tracker() {
        return tracker;
    }

    Actor officer() {
        return plenty.officer();
    }

    /** Of the last agency, which is asked nothing more after the beginning. */
    Visitor lead() {
        return visitor;
    }

    String address(LearningPointId id) {
        return "/learning-points/"
                + tracker.getBean(LearningPointService.class)
                        .theLearningPoint(id)
                        .ref();
    }

    /** Has the first agencies asked one thing more. */
    LearningPointId asked(int agencies) {
        LearningPointId id = draft(agencies);
        plenty.ask(id);
        return id;
    }

    double ask() throws Exception {
        LearningPointId id = draft(AGENCIES_A_TURN);
        double took = Race.nanos(() -> plenty.ask(id));
        assertThat(returns().theReturnsOf(id)).hasSize(AGENCIES_A_TURN);
        return took;
    }

    double claim() throws Exception {
        if (waiting.size() < CLAIMS_A_TURN) {
            waiting.addAll(returns().theReturnsOf(asked(AGENCIES_A_TURN)));
        }
        return Race.nanos(() -> claim(waiting, CLAIMS_A_TURN)) / CLAIMS_A_TURN;
    }

    void claim(Deque<AgencyReturn> from, int count) {
        for (int each = 0; each < count; each++) {
            claims.disseminated(from.remove());
        }
    }

    double list() throws Exception {
        Actor lead = leads.get(leads.size() - 1).actor();
        WorklistService worklist = tracker.getBean(WorklistService.class);
        return Race.nanos(() -> assertThat(worklist.find(WorkFilter.of(WorkQueue.MINE), 1, PAGE, lead)
                        .items())
                .hasSize(PAGE));
    }

    double page() throws Exception {
        return Race.nanos(() -> visitor.sees("/"));
    }

    double assurance() throws Exception {
        return Race.nanos(() -> reader.sees("/assurance"));
    }

    double overTime() throws Exception {
        return Race.nanos(() -> reader.sees("/assurance/over-time"));
    }

    private LearningPointId draft(int agencies) {
        return plenty.draft(
                leads.stream().limit(agencies).map(Plenty.Lead::agency).toList());
    }

    ReturnService returns() {
        return tracker.getBean(ReturnService.class);
    }

    @Override
    public void close() {
        tracker.close();
    }
}
