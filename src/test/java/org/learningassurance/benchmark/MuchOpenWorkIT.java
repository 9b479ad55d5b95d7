package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.learningassurance.benchmark.Volume.Copied;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.PostId;
import org.learningassurance.testing.Plenty;
import org.learningassurance.worklist.WorkFilter;
import org.learningassurance.worklist.WorkQueue;
import org.learningassurance.worklist.WorklistService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists and the chase where much is open: 200,000 steps on PostgreSQL and 60,000 on H2, of which a tenth falls due in each round. Ten learning points are asked of 200 agencies by the services; their 2,000 open steps and
 * clocks are then copied in the database, set by set, and so are the instances of the bare engine with their tasks and timers. The
 * plain table holds the same steps in the columns that a list shows, with an index for each list. The chase is the cost of one step
 * that is due against that of one reminder: of these the bare engine runs a tenth as many, for each of them costs it the same.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MuchOpenWorkIT {

    private static final int AGENCIES = 200;
    private static final int ASKED = 2_000;
    private static final int SOME = 20_000;
    private static final int MUCH = Sides.MUCH;
    private static final int DUE = MUCH / 10;
    private static final int REMINDERS = DUE / 10;
    private static final int PAGE = 25;
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final Race race = Sides.race();
    private OursAndBare stand;
    private BareEngine bare;
    private JdbcTemplate jdbc;
    private Volume volume;
    private Actor officer;
    private Actor lead;
    private int open;

    @BeforeAll
    void muchIsAsked() throws IOException {
        stand = OursAndBare.stand();
        stand.our(MovableClock.class).moveTo(Instant.parse(MONDAY + "T10:00:00Z"));
        bare = stand.bare();
        jdbc = stand.our(JdbcTemplate.class);
        volume = new Volume(stand.our(DataSource.class));
        Plenty plenty = stand.plenty();
        officer = plenty.officer();
        List<Plenty.Lead> leads = plenty.agencies(AGENCIES);
        lead = leads.get(7).actor();
        List<AgencyId> agencies = leads.stream().map(Plenty.Lead::agency).toList();
        for (int point = 0; point < ASKED / AGENCIES; point++) {
            plenty.ask(plenty.draft(agencies));
        }
        open = ASKED;
        dueLater();
        runTheRound();
    }

    @AfterAll
    void bothEnd() throws IOException {
        stand.close();
    }

    @Test
    @Order(1)
    void listAgainstTheEnginesTaskQuery() throws Exception {
        fill(SOME);
        bare.fill(SOME);
        race.run("list-engine", 30, 101, () -> Race.nanos(this::mine), () -> Race.nanos(bare::list));
    }

    @Test
    @Order(2)
    void chaseWhatIsDue() throws Exception {
        fill(MUCH);
        bare.fill(MUCH);
        race.run("chase-due", 1, 3, this::chase, this::remind);
    }

    @Test
    @Order(3)
    void listAgainstAPlainTable() throws Exception {
        volume.run("update work_item set due_on = due_on - 100 where closed_at is null");
        volume.run("create table plain_step as select id, post, due_on, kind, reference, agency"
                + " from work_item where closed_at is null");
        volume.run("create index plain_step_of_post on plain_step (post, due_on, id)");
        volume.run("create index plain_step_by_due on plain_step (due_on, id)");
        volume.analyse();
        UUID post = lead.posts().stream().map(PostId::value).findFirst().orElseThrow();

        race.run("list-mine", 30, 101, () -> Race.nanos(this::mine), () -> Race.nanos(() -> plain("post = ?", post)));
        race.run(
                "list-overdue",
                10,
                31,
                () -> Race.nanos(this::overdue),
                () -> Race.nanos(() -> plain("due_on < ?", MONDAY)));
    }

    /** Their dates are spread over 200 days. */
    private void dueLater() {
        volume.run(
                "update work_item set due_on = cast(? as date) + cast((select mod(count(*), 200) from chase_clock c where c.work_item < work_item.id) as integer)"
                        + " where closed_at is null",
                MONDAY.plusDays(40));
        volume.run("update chase_clock set due_on = (select w.due_on from work_item w where w.id = work_item)");
    }

    private void fill(int to) {
        int from = open / ASKED;
        int times = (to - open) / ASKED;
        String asked = "length(engine_task) <> 32 and closed_at is null";
        volume.copy(Copied.of("work_item", "id", "subject_id", "engine_task").where(asked), from, times);
        volume.copy(
                Copied.of("chase_clock", "work_item")
                        .where("work_item in (select id from work_item where %s)".formatted(asked)),
                from,
                times);
        open = to;
        volume.analyse();
        assertThat(volume.count("select count(*) from chase_clock")).isGreaterThanOrEqualTo(to);
    }

    private double chase() throws Exception {
        volume.runForEach(
                "update chase_clock set due_on = date '%s', next_on = date '%s' where work_item = ?"
                        .formatted(MONDAY.plusDays(7), MONDAY),
                jdbc.queryForList(
                        "select work_item from chase_clock where level = 'NONE' and next_on > ? order by next_on, work_item limit ?",
                        UUID.class,
                        MONDAY,
                        DUE));
        long before = written();
        double took = Race.nanos(this::runTheRound);
        assertThat(written() - before).isEqualTo(DUE);
        assertThat(volume.count("select count(*) from message where kind = 'DIGEST'"))
                .isPositive();
        return took / DUE;
    }

    private void runTheRound() {
        stand.our(ChaseService.class).askForRound(officer);
        stand.our(DueJobs.class).runDue();
    }

    private long written() {
        return volume.count("select count(*) from chase_entry");
    }

    private double remind() throws Exception {
        bare.makeDue(REMINDERS);
        return Race.nanos(bare::remind) / REMINDERS;
    }

    private void mine() {
        assertThat(worklist().find(WorkFilter.of(WorkQueue.MINE), 1, PAGE, lead).items())
                .hasSize(PAGE);
    }

    private void overdue() {
        assertThat(worklist()
                        .find(WorkFilter.of(WorkQueue.OVERDUE), 1, PAGE, officer)
                        .total())
                .isGreaterThan(MUCH / 5);
    }

    private WorklistService worklist() {
        return stand.our(WorklistService.class);
    }

    private void plain(String condition, Object value) {
        JdbcClient client = JdbcClient.create(jdbc);
        assertThat(client.sql("select * from plain_step where " + condition + " order by due_on, id limit " + PAGE)
                        .param(value)
                        .query()
                        .listOfRows())
                .hasSize(PAGE);
        assertThat(client.sql("select count(*) from plain_step where " + condition)
                        .param(value)
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
