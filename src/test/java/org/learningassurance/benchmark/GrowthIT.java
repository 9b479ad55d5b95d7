package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.learningassurance.testing.Plenty;

/**
 * What becomes of the same work when much is open, against a tracker in which little is; both in this JVM and on one server. At the end
 * the larger one is started again, against one with nothing but its standing directory, each with its job executor and schedules.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GrowthIT {

    private static final int FEW = 200;
    private static final int SOME = 2_000;
    private static final int MUCH = Sides.MUCH;

    private final Race race = Sides.race();
    private Sides sides;
    private String large;
    private AskedTracker few;
    private AskedTracker some;
    private AskedTracker much;

    @BeforeAll
    void agenciesAreAsked() throws IOException {
        sides = new Sides();
        large = sides.database("much_open");
        few = new AskedTracker(sides.database("few_open"), FEW / AskedTracker.LEARNING_POINTS, FEW);
        some = new AskedTracker(sides.database("some_open"), SOME / AskedTracker.LEARNING_POINTS, SOME);
        much = new AskedTracker(large, SOME / AskedTracker.LEARNING_POINTS, MUCH);
    }

    @AfterAll
    void allEnd() throws IOException {
        few.close();
        some.close();
        much.close();
        sides.close();
    }

    @Test
    @Order(1)
    void readMyWork() throws Exception {
        race.run("growth-list", 30, 51, much::list, some::list);
        race.run("growth-page", 30, 51, much::page, some::page);
        race.run("growth-my-work", 10, 51, much::page, few::page);
    }

    @Test
    @Order(2)
    void lookAtAssurance() throws Exception {
        race.run("growth-assurance", 5, 21, much::assurance, some::assurance);
        race.run("growth-over-time", 5, 21, much::overTime, some::overTime);
    }

    @Test
    @Order(3)
    void askAndClaim() throws Exception {
        race.run("growth-start", 5, 11, much::ask, some::ask);
        race.run("growth-claim", 5, 11, much::claim, some::claim);
    }

    @Test
    @Order(4)
    void startUp() throws Exception {
        much.close();
        String empty = sides.database("nothing_open");
        race.run("start-up", 1, 5, () -> start(large), () -> start(empty));
    }

    private static double start(String database) {
        long begun = System.nanoTime();
        try (var tracker =
                Plenty.tracker(database, "--camunda.bpm.job-execution.enabled=true", "--tracker.schedules=true")) {
            double took = System.nanoTime() - begun;
            assertThat(tracker.isRunning()).isTrue();
            return took;
        }
    }
}
