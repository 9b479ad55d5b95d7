package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningassurance.shared.LearningPointId;
import org.springframework.test.web.servlet.MvcResult;

/** Whole pages, against the same pages written by the same templates from what stands in memory already. */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final int AGENCIES = 30;
    private static final int CLAIMS = 10;

    private final Race race = Sides.race();
    private Sides sides;
    private AskedTracker tracker;

    @BeforeAll
    void agenciesAreAsked() throws IOException {
        sides = new Sides();
        tracker = new AskedTracker(sides.database("ours"), AGENCIES, AGENCIES * AskedTracker.LEARNING_POINTS);
    }

    @AfterAll
    void itEnds() throws IOException {
        tracker.close();
        sides.close();
    }

    @Test
    void myWork() throws Exception {
        run("page-my-work", tracker.lead(), "/");
    }

    @Test
    void learningPoint() throws Exception {
        LearningPointId id = tracker.asked(AGENCIES);
        tracker.claim(new ArrayDeque<>(tracker.returns().theReturnsOf(id)), CLAIMS);
        run("page-learning-point", new Visitor(tracker.tracker(), tracker.officer()), tracker.address(id));
    }

    private void run(String name, Visitor who, String address) throws Exception {
        MvcResult seen = who.sees(address);
        assertThat(withoutKeys(who.writes(seen)))
                .isEqualTo(withoutKeys(seen.getResponse().getContentAsString()));
        race.run(name, 30, 51, () -> Race.nanos(() -> who.sees(address)), () -> Race.nanos(() -> who.writes(seen)));
    }

    /** Each form of each page has a key of its own. */
    private static String withoutKeys(String page) {
        return page.replaceAll("name=\"_once\" value=\"[0-9a-f-]+\"", "name=\"_once\"");
    }
}
