package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ImplementationClaim;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Plenty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * What the database keeps: all tables counted before a learning point is drafted and after each of its agencies has had two rungs
 * accepted, one recorded on receipt and one judged, with the trail sealed; against three tasks of each of as many instances.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsAndBytesIT {

    private static final int AGENCIES = 200;

    private final Race race = Sides.race();
    private Sides sides;
    private ConfigurableApplicationContext tracker;
    private BareEngine bare;
    private Plenty plenty;
    private List<Plenty.Lead> leads;

    @BeforeAll
    void bothStand() throws IOException {
        sides = new Sides();
        tracker = Plenty.tracker(sides.database("ours"));
        bare = new BareEngine(sides.database("bare"));
        plenty = new Plenty(tracker);
        leads = plenty.agencies(AGENCIES);
    }

    @AfterAll
    void bothEnd() throws IOException {
        tracker.close();
        bare.close();
        sides.close();
    }

    @Test
    void perAcceptedRung() {
        Size before = Size.of(tracker);
        LearningPointId id =
                plenty.draft(leads.stream().map(Plenty.Lead::agency).toList());
        plenty.ask(id);
        returnsOf(id).forEach(asked -> claim(asked, disseminated()));
        returnsOf(id).forEach(asked -> claim(asked, implemented()));
        returnsOf(id).forEach(this::accept);
        tracker.getBean(DueJobs.class).runDue();
        ReflectionTestUtils.invokeMethod(tracker.getBean("trailSealer"), "sealAll");
        assertThat(returnsOf(id)).allMatch(asked -> asked.nextAskedRung().isEmpty());
        Size ours = Size.of(tracker).since(before);

        Size bareBefore = bare.size();
        bare.start(AGENCIES);
        for (String step : List.of("first", "second", "third")) {
            bare.tasks(step, AGENCIES).forEach(bare::complete);
        }
        Size baseline = bare.size().since(bareBefore);

        race.figure("rows", ours.rows() / (2.0 * AGENCIES), baseline.rows() / (3.0 * AGENCIES), "rows");
        race.figure("bytes", ours.bytes() / (2.0 * AGENCIES), baseline.bytes() / (3.0 * AGENCIES), "bytes");
    }

    private List<AgencyReturn> returnsOf(LearningPointId id) {
        return returns().theReturnsOf(id);
    }

    private void claim(AgencyReturn asked, Claim claim) {
        Plenty.Lead lead = leads.stream()
                .filter(each -> each.agency().equals(asked.agency()))
                .findFirst()
                .orElseThrow();
        returns().claim(asked.id(), claim, asked.version(), lead.actor());
    }

    private void accept(AgencyReturn asked) {
        returns().judge(asked.id(), Rung.IMPLEMENTED, new Judgement.Accept("Seen"), asked.version(), plenty.officer());
    }

    private ReturnService returns() {
        return tracker.getBean(ReturnService.class);
    }

    private Claim disseminated() {
        return new DisseminationClaim(
                Set.of(Route.values()[0]),
                today(),
                today(),
                Reach.of(50, 50),
                TrainingUpdated.values()[0],
                false,
                Set.of(),
                "");
    }

    private Claim implemented() {
        return new ImplementationClaim(
                Set.of(Arrangement.values()[0]),
                "A prompt in the visit form",
                today(),
                null,
                List.of(),
                false,
                Set.of(),
                "");
    }

    private LocalDate today() {
        return LocalDate.now(tracker.getBean(Clock.class));
    }
}
