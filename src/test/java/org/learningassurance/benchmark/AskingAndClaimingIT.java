package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.testing.Plenty;
import org.springframework.context.ConfigurableApplicationContext;

/** What somebody waits for: the agencies of a learning point being asked, and a claim. */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingAndClaimingIT {

    private static final int AGENCIES = 300;
    private static final int FEW = 30;
    private static final int CLAIMS_A_TURN = 20;

    private final Race race = Sides.race();
    private Sides sides;
    private ConfigurableApplicationContext tracker;
    private BareEngine bare;
    private Plenty plenty;
    private List<Plenty.Lead> leads;
    private Map<AgencyId, Plenty.Lead> byAgency;

    private record Asked(AgencyReturn asked, Plenty.Lead lead) {}

    @BeforeAll
    void bothStand() throws IOException {
        sides = new Sides();
        tracker = Plenty.tracker(sides.database("ours"));
        bare = new BareEngine(sides.database("bare"));
        plenty = new Plenty(tracker);
        leads = plenty.agencies(AGENCIES);
        byAgency = new HashMap<>();
        leads.forEach(lead -> byAgency.put(lead.agency(), lead));
    }

    @AfterAll
    void bothEnd() throws IOException {
        tracker.close();
        bare.close();
        sides.close();
    }

    @Test
    void askAgencies() {
        race.run("start-30", 5, 11, () -> ask(FEW), () -> startBare(FEW));
        race.run("start-300", 2, 5, () -> ask(AGENCIES), () -> startBare(AGENCIES));
    }

    @Test
    void claimARung() {
        int turns = 8 + 15;
        plenty.ask(plenty.draft(agencies(AGENCIES)));
        plenty.ask(plenty.draft(agencies(AGENCIES)));
        bare.start(turns * CLAIMS_A_TURN);
        Deque<Asked> waiting = waiting();
        Deque<String> tasks = new ArrayDeque<>(bare.tasks("first", turns * CLAIMS_A_TURN));
        assertThat(waiting).hasSizeGreaterThanOrEqualTo(turns * CLAIMS_A_TURN);

        race.run("claim", 8, 15, () -> claim(waiting), () -> complete(tasks));
    }

    private Deque<Asked> waiting() {
        ReturnService returns = tracker.getBean(ReturnService.class);
        Deque<Asked> waiting = new ArrayDeque<>();
        returns.unsettled()
                .forEach(asked -> waiting.add(new Asked(asked, Objects.requireNonNull(byAgency.get(asked.agency())))));
        return waiting;
    }

    private double ask(int agencies) {
        LearningPointId id = plenty.draft(agencies(agencies));
        long begun = System.nanoTime();
        plenty.ask(id);
        long took = System.nanoTime() - begun;
        assertThat(tracker.getBean(ReturnService.class).theReturnsOf(id)).hasSize(agencies);
        return took;
    }

    private double startBare(int instances) {
        long begun = System.nanoTime();
        bare.start(instances);
        return System.nanoTime() - begun;
    }

    private double claim(Deque<Asked> waiting) {
        ReturnService returns = tracker.getBean(ReturnService.class);
        LocalDate today = LocalDate.now(tracker.getBean(Clock.class));
        DisseminationClaim claim = new DisseminationClaim(
                Set.of(Route.values()[0]),
                today,
                today,
                Reach.of(50, 50),
                TrainingUpdated.values()[0],
                false,
                Set.of(),
                "");
        long begun = System.nanoTime();
        for (int each = 0; each < CLAIMS_A_TURN; each++) {
            Asked next = waiting.remove();
            returns.claim(
                    next.asked().id(),
                    claim,
                    next.asked().version(),
                    next.lead().actor());
        }
        return (System.nanoTime() - begun) / (double) CLAIMS_A_TURN;
    }

    private double complete(Deque<String> tasks) {
        long begun = System.nanoTime();
        for (int each = 0; each < CLAIMS_A_TURN; each++) {
            bare.complete(tasks.remove());
        }
        return (System.nanoTime() - begun) / (double) CLAIMS_A_TURN;
    }

    private List<AgencyId> agencies(int count) {
        return leads.stream().limit(count).map(Plenty.Lead::agency).toList();
    }
}
