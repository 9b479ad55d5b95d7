package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.access.LetIn;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Plenty;
import org.learningassurance.workflow.Releases;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two nodes on one PostgreSQL are brought to the next version one after the other, while agencies answer at both. The next version is this
 * one with a changed model and a changed table. A third node, of the old version until the end, is where learning points are agreed.
 */
@Tag("endurance")
class RollingUpdateIT {

    private static final LocalDate TODAY = LocalDate.now(DomainEvent.ZONE);
    private static final int AGENCIES = 6;
    private static final int ENOUGH = 40;
    private static final String NEXT = "99.0";

    @TempDir
    private Path data;

    private final List<TrackerProcess> started = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private PostgresStorage storage;
    private ConfigurableApplicationContext office;
    private Plenty plenty;
    private Path next;

    /** Who answers for an agency, with one browser all along. */
    private record Member(Plenty.Lead lead, String email, Lead browser) {}

    @BeforeEach
    void agenciesAndTheNextVersion() throws Exception {
        storage = new PostgresStorage(data.resolve("postgres"));
        office = Plenty.tracker(storage.url());
        plenty = new Plenty(office);
        plenty.agencies(AGENCIES).forEach(lead -> members.add(member(lead)));
        next = data.resolve("next");
        Releases.writeNext("agency-return", NEXT, next.resolve("bpmn"));
        Path changes = Files.createDirectories(next.resolve("db/migration/common"));
        Files.writeString(changes.resolve("V9999__next_version.sql"), """
                create table of_next_version (id integer primary key);
                alter table rung_claim add column of_next_version varchar(40) default 'nothing yet';
                """);
    }

    @AfterEach
    void everythingEnds() {
        started.forEach(TrackerProcess::close);
        office.close();
        storage.close();
    }

    @Test
    void losesNothingAndLeavesNothingStuck() throws Exception {
        LearningPointId before = draft();
        plenty.ask(before);
        TrackerProcess first = old().untilReady();
        TrackerProcess second = old().untilReady();
        claims(0, before, first);
        claims(1, before, second);

        first.stop();
        assertThat(first.status()).as(first::log).isEqualTo(143);
        TrackerProcess firstOfNext = next().untilReady();
        claims(2, before, firstOfNext);
        claims(3, before, second);

        LearningPointId meanwhile = draft();
        plenty.agree(meanwhile);
        everybodyIsAsked(meanwhile);
        assertThat(count("""
                select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where e.parent_id_ is null and d.key_ = 'agency-return' and d.version_tag_ = '%s'""".formatted(NEXT))).isEqualTo(AGENCIES);
        for (int member = 0; member < AGENCIES - 2; member++) {
            claims(member, meanwhile, member % 2 == 0 ? second : firstOfNext);
        }
        isRefused(old());

        second.stop();
        assertThat(second.status()).as(second::log).isEqualTo(143);
        TrackerProcess secondOfNext = next().untilReady();
        for (LearningPointId learningPoint : List.of(before, meanwhile)) {
            claims(AGENCIES - 2, learningPoint, firstOfNext);
            claims(AGENCIES - 1, learningPoint, secondOfNext);
        }

        everythingIsSettled();
        assertThat(errorsOf(second, firstOfNext, secondOfNext)).isEmpty();
        firstOfNext.stop();
        secondOfNext.stop();
        TrackerProcess check = other("--tracker.check");
        assertThat(check.status()).as(check::log).isZero();
    }

    private void everythingIsSettled() throws SQLException {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(count("select count(*) from agency_return where settled_at is not null"))
                                .isEqualTo(2L * AGENCIES));
        assertThat(count("select count(*) from rung_claim")).isEqualTo(2L * AGENCIES);
        assertThat(count("select count(*) from trail_entry where type = 'RungClaimed'"))
                .isEqualTo(2L * AGENCIES);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(count("select count(distinct proc_inst_id_) from act_hi_actinst "
                                + "where act_id_ like '" + Releases.ADDED_STEP + "%'"))
                        .as("returns that took the step that only the next version has")
                        .isEqualTo(AGENCIES));
        assertThat(count("select count(*) from act_ru_job where exception_msg_ is not null"))
                .isZero();
        assertThat(count("select count(*) from act_ru_incident")).isZero();
    }

    /** A node of the old version that is started once the next one has changed the database. */
    private void isRefused(TrackerProcess old) throws SQLException {
        long models = count("select count(*) from act_re_deployment");
        assertThat(old.status()).isEqualTo(1);
        assertThat(old.log()).contains("written by a newer version");
        assertThat(count("select count(*) from act_re_deployment"))
                .as("its models are not deployed over the newer ones")
                .isEqualTo(models);
    }

    private void everybodyIsAsked(LearningPointId learningPoint) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(count("select count(*) from work_item where kind = "
                                + "'CONFIRM_DISSEMINATION' and closed_at is null and learning_point = '%s'"
                                        .formatted(learningPoint.value())))
                        .isEqualTo(AGENCIES));
    }

    private LearningPointId draft() {
        return plenty.draft(
                members.stream().map(member -> member.lead().agency()).toList(), EnumSet.of(Rung.DISSEMINATED));
    }

    private void claims(int which, LearningPointId learningPoint, TrackerProcess node) throws Exception {
        Member member = members.get(which);
        Lead browser = member.browser().at(node.address());
        if (browser.get("/").statusCode() != 200) {
            assertThat(browser.signsIn(member.email(), LetIn.PASSWORD).statusCode())
                    .isEqualTo(302);
        }
        assertThat(browser.claims(asked(member, learningPoint), ENOUGH, 50, TODAY))
                .isTrue();
    }

    private UUID asked(Member member, LearningPointId learningPoint) throws SQLException {
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement(
                        "select id from agency_return where agency = ? and learning_point = ?")) {
            query.setObject(1, member.lead().agency().value());
            query.setObject(2, learningPoint.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private Member member(Plenty.Lead lead) {
        office.getBean(LetIn.class).person(lead.actor().person());
        String email = office.getBean(DirectoryService.class)
                .person(lead.actor().person())
                .email();
        HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return new Member(lead, email, Lead.outside(http, "nowhere yet"));
    }

    private TrackerProcess old() {
        return kept(TrackerProcess.start(data, arguments()));
    }

    private TrackerProcess next() {
        return other("--tracker.check=false");
    }

    private TrackerProcess other(String more) {
        List<String> arguments = new ArrayList<>(arguments());
        arguments.add(more);
        return kept(TrackerProcess.startOther(next, data, arguments));
    }

    private List<String> arguments() {
        return List.of(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + storage.url(),
                "--tracker.returns.draw-one-in=0"); // each of these claims is recorded on receipt
    }

    private TrackerProcess kept(TrackerProcess process) {
        started.add(process);
        return process;
    }

    private static List<String> errorsOf(TrackerProcess... nodes) {
        return List.of(nodes).stream()
                .flatMap(node -> node.log().lines())
                .filter(line -> line.contains(" ERROR "))
                .toList();
    }

    private long count(String sql) throws SQLException {
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
