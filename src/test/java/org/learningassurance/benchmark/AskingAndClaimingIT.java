package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.Plenty;

/**
 * What somebody waits for: the agencies of a learning point being asked, and a claim. At last four people who claim at once at one
 * learning point, each for agencies of their own, against one who makes as many claims at one like it.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingAndClaimingIT {

    private static final int AGENCIES = 300;
    private static final int FEW = 30;
    private static final int CLAIMS_A_TURN = 20;
    private static final int PEOPLE = 4;

    private final Race race = Sides.race();
    private OursAndBare stand;
    private List<Plenty.Lead> leads;
    private Claims claims;

    @BeforeAll
    void bothStand() throws IOException {
        stand = OursAndBare.stand();
        leads = stand.plenty().agencies(AGENCIES);
        claims = new Claims(stand.tracker(), leads);
    }

    @AfterAll
    void bothEnd() throws IOException {
        stand.close();
    }

    @Test
    void askAgencies() throws Exception {
        race.run("start-30", 5, 11, () -> ask(FEW), () -> startBare(FEW));
        race.run("start-300", 2, 5, () -> ask(AGENCIES), () -> startBare(AGENCIES));
    }

    @Test
    void claimARung() throws Exception {
        int turns = 8 + 15;
        Deque<AgencyReturn> waiting = new ArrayDeque<>(asked(AGENCIES));
        waiting.addAll(asked(AGENCIES));
        stand.bare().start(turns * CLAIMS_A_TURN);
        Deque<String> tasks = new ArrayDeque<>(stand.bare().tasks("first", turns * CLAIMS_A_TURN));

        race.run("claim", 8, 15, () -> claim(waiting), () -> complete(tasks));
    }

    @Test
    @EnabledIfSystemProperty(named = "tracker.test.database", matches = "postgresql")
    void claimAtOnce() throws Exception {
        race.run("claim-4", 3, 11, () -> claimAtOnce(PEOPLE), () -> claimAtOnce(1));
    }

    private double ask(int agencies) throws Exception {
        LearningPointId id = draft(agencies);
        double took = Race.nanos(() -> stand.plenty().ask(id));
        assertThat(stand.our(ReturnService.class).theReturnsOf(id)).hasSize(agencies);
        return took;
    }

    private double startBare(int instances) throws Exception {
        return Race.nanos(() -> stand.bare().start(instances));
    }

    private double claim(Deque<AgencyReturn> waiting) throws Exception {
        return each(() -> claims.disseminated(waiting.remove()));
    }

    private double complete(Deque<String> tasks) throws Exception {
        return each(() -> stand.bare().complete(tasks.remove()));
    }

    private static double each(Race.Doing doing) throws Exception {
        double took = Race.nanos(() -> {
            for (int each = 0; each < CLAIMS_A_TURN; each++) {
                doing.run();
            }
        });
        return took / CLAIMS_A_TURN;
    }

    /** None of them may be refused or told to try again. */
    private double claimAtOnce(int people) throws Exception {
        List<AgencyReturn> asked = asked(PEOPLE * CLAIMS_A_TURN);
        List<Callable<Integer>> all = new ArrayList<>();
        int each = asked.size() / people;
        for (int person = 0; person < people; person++) {
            List<AgencyReturn> own = asked.subList(person * each, (person + 1) * each);
            all.add(() -> {
                own.forEach(claims::disseminated);
                return own.size();
            });
        }
        return Race.nanos(() -> AtOnce.all(all)) / asked.size();
    }

    private List<AgencyReturn> asked(int agencies) {
        LearningPointId id = draft(agencies);
        stand.plenty().ask(id);
        return stand.our(ReturnService.class).theReturnsOf(id);
    }

    private LearningPointId draft(int agencies) {
        return stand.plenty()
                .draft(leads.stream().limit(agencies).map(Plenty.Lead::agency).toList());
    }
}
