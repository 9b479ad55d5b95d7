package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Plenty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * What the database keeps: all tables counted before a learning point is drafted and after each of its agencies has had two rungs
 * accepted, one recorded on receipt and one judged, with the trail sealed; against three tasks of each of as many instances.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsAndBytesIT {

    private static final Logger LOG = LoggerFactory.getLogger(RowsAndBytesIT.class);
    private static final int AGENCIES = 200;

    private final Race race = Sides.race();
    private OursAndBare stand;
    private List<Plenty.Lead> leads;

    @BeforeAll
    void bothStand() throws IOException {
        stand = OursAndBare.stand();
        leads = stand.plenty().agencies(AGENCIES);
    }

    @AfterAll
    void bothEnd() throws IOException {
        stand.close();
    }

    @Test
    void perAcceptedRung() {
        Claims claims = new Claims(stand.tracker(), leads);
        seal();
        Size before = Size.of(stand.tracker());
        LearningPointId id =
                stand.plenty().draft(leads.stream().map(Plenty.Lead::agency).toList());
        stand.plenty().ask(id);
        returnsOf(id).forEach(claims::disseminated);
        returnsOf(id).forEach(claims::implemented);
        returnsOf(id).forEach(this::accept);
        stand.our(DueJobs.class).runDue();
        seal();
        assertThat(returnsOf(id)).allMatch(asked -> asked.nextAskedRung().isEmpty());
        Size ours = Size.of(stand.tracker()).since(before);

        Size bareBefore = stand.bare().size();
        stand.bare().start(AGENCIES);
        for (String step : List.of("first", "second", "third")) {
            stand.bare().tasks(step, AGENCIES).forEach(stand.bare()::complete);
        }
        Size baseline = stand.bare().size().since(bareBefore);

        LOG.info("Ours: {}", ours.most(2.0 * AGENCIES));
        LOG.info("Bare: {}", baseline.most(3.0 * AGENCIES));
        race.figure("rows", ours.rows() / (2.0 * AGENCIES), baseline.rows() / (3.0 * AGENCIES), "rows");
        race.figure("bytes", ours.bytes() / (2.0 * AGENCIES), baseline.bytes() / (3.0 * AGENCIES), "bytes");
    }

    private void seal() {
        ReflectionTestUtils.invokeMethod(stand.tracker().getBean("trailSealer"), "sealAll");
    }

    private List<AgencyReturn> returnsOf(LearningPointId id) {
        return returns().theReturnsOf(id);
    }

    private void accept(AgencyReturn asked) {
        returns()
                .judge(
                        asked.id(),
                        Rung.IMPLEMENTED,
                        new Judgement.Accept("Seen"),
                        asked.version(),
                        stand.plenty().officer());
    }

    private ReturnService returns() {
        return stand.our(ReturnService.class);
    }
}
