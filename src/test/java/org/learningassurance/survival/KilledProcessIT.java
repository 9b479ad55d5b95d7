package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tracker is killed as by {@code kill -9}: once while it plays the example, then again and again while agencies
 * answer. Afterwards everything that it has confirmed is there, and nothing is half done. It is among the long tests, on both
 * databases.
 */
@Tag("kills")
class KilledProcessIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledProcessIT.class);
    /** In the last months some agency is always asked for something. */
    private static final Pattern LATE = Pattern.compile("Playing example partnership: \\S+ \\(9[5-9] %\\)");

    private static final List<String> CHECKS = List.of("Trail", "Positions", "Chase ledger", "Outbox", "Processes");
    private static final String INTERRUPTED = "This is only part of an example";
    private static final String OFFICER = "sarah.linton@example.org";
    private static final LocalDate TODAY = LocalDate.now(DomainEvent.ZONE);
    private static final int KILLS = TestDatabase.isPostgres() ? 2 : 1;
    private static final int MOST_EVIDENCE = 500;
    private static final String CLAIMS = "select count(*) from rung_claim";
    private static final String EVIDENCE = "select count(*) from evidence_item";

    @TempDir
    private static Path data;

    private static Storage storage;

    private static final Random RANDOM = random();

    private final List<TrackerProcess> started = new ArrayList<>();

    /** To have the same moments again: {@code -Dtracker.test.seed=...} */
    private static Random random() {
        long seed = Long.getLong("tracker.test.seed", System.nanoTime());
        LOG.info("Moments are chosen by seed {}", seed);
        return new Random(seed);
    }

    @BeforeAll
    static void theExampleIsKilledWhileItIsPlayed() {
        storage = Storage.in(data);
        try (TrackerProcess tracker = TrackerProcess.start(data, storage.arguments())) {
            tracker.await(LATE, Duration.ofMinutes(6));
            tracker.goOnFor(Duration.ofMillis(RANDOM.nextInt(1000)));
            tracker.kill();
            assertThat(tracker.log()).doesNotContain("The example partnership stands");
        }
        storage.keep();
    }

    @AfterAll
    static void nothingIsKept() {
        storage.close();
    }

    @BeforeEach
    void fromThere() {
        storage.restore();
    }

    @AfterEach
    void everyProcessEnds() {
        started.forEach(TrackerProcess::close);
    }

    @Test
    void whatWasPlayedUntilThenIsWholeAndSaysThatItIsNotAllAndNothingOfItIsEverMailed() throws Exception {
        everyCheckIsContent();
        long before = count("select count(*) from message");
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            TrackerProcess again = runningOnAWorkingDay(
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + server.getSmtp().getPort(),
                    "--tracker.mail.send-every=1s",
                    "--tracker.mail.digests-from=00:00", // whenever this test is run
                    "--tracker.mail.digests-until=23:59");
            assertThat(again.log()).contains(INTERRUPTED).doesNotContain("The example partnership stands");
            assertThat(page(again, "/sign-in")).contains(INTERRUPTED).contains("delete its data directory");
            assertThat(page(again, "/assets/app.css")).doesNotContain(INTERRUPTED);
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> total(again, "/api/v1/messages?size=1") > before
                            && total(again, "/api/v1/messages?size=1&status=WAITING") == 0);
            again.kill();
        } finally {
            server.stop();
        }

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(count("select count(*) from message where not rehearsed")).isZero();
        assertThat(count("select count(*) from message where status = 'SENT'")).isZero();
    }

    @Test
    void everythingConfirmedIsThereAndNothingIsHalfDone() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Speaker> speakers = speakers();
            long claims = count(CLAIMS);
            long evidence = count(EVIDENCE);

            Answers answers = answerUntilKilled(speakers);
            everyCheckIsContent();

            LOG.info("Kill {}: confirmed were {}", kill, answers);
            assertThat(answers.claims())
                    .allSatisfy(claim -> assertThat(count(
                                    CLAIMS + " where agency_return = ? and reached = ?",
                                    claim.asked(),
                                    claim.reached()))
                            .isEqualTo(1));
            assertThat(answers.evidence())
                    .allSatisfy(item ->
                            assertThat(count(EVIDENCE + " where id = ?", item)).isEqualTo(1));
            assertThat(count(CLAIMS) + count(EVIDENCE) - claims - evidence)
                    .as("what was confirmed, and at most one thing more of each")
                    .isBetween((long) answers.count(), (long) answers.count() + speakers.size());
            assertThat(count("select count(*) from trail_entry where type in ('ReachReported', 'RungClaimed')"))
                    .as("each claim stands in the trail once")
                    .isEqualTo(count(CLAIMS));
            assertThat(count("select count(*) from trail_entry where type = 'EvidenceAdded'"))
                    .as("each piece of evidence stands in the trail once")
                    .isEqualTo(count(EVIDENCE));
        }
    }

    @Test
    @Tag("postgres-only")
    void whoeverIsSignedInAtANodeThatIsKilledGoesOnAtAnother() throws Exception {
        Speaker speaker = speakers().get(0);
        TrackerProcess first = running();
        TrackerProcess second = running();
        Lead lead = Lead.signedIn(first.address(), speaker.email());
        UUID here = lead.addsEvidence(speaker.agency(), "Before", TODAY).orElseThrow();

        first.kill();

        UUID there = lead.at(second.address())
                .addsEvidence(speaker.agency(), "After", TODAY)
                .orElseThrow();
        assertThat(count(EVIDENCE + " where id in (?, ?)", here, there)).isEqualTo(2);
    }

    /** Who answers for an agency. @param asked a return that can be answered, if there is one */
    private record Speaker(
            String email, UUID agency, @Nullable UUID asked, int audience, int reached) {}

    private record Claimed(UUID asked, int reached) {}

    private record Answers(Queue<Claimed> claims, Queue<UUID> evidence) {

        Answers() {
            this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }

        int count() {
            return claims.size() + evidence.size();
        }

        @Override
        public String toString() {
            return claims.size() + " claims, " + evidence.size() + " pieces of evidence";
        }
    }

    /** All at once: progress bit by bit where something is asked, then evidence, until the tracker is gone. */
    private Answers answerUntilKilled(List<Speaker> speakers) throws Exception {
        TrackerProcess tracker = running();
        Answers answers = new Answers();
        ExecutorService threads = Executors.newFixedThreadPool(speakers.size());
        try {
            List<Future<?>> speaking = new ArrayList<>();
            for (Speaker speaker : speakers) {
                Lead lead = Lead.signedIn(tracker.address(), speaker.email());
                speaking.add(threads.submit(() -> answer(lead, speaker, answers)));
            }
            await().atMost(Duration.ofMinutes(2)).until(() -> !answers.claims().isEmpty());
            tracker.goOnFor(Duration.ofMillis(RANDOM.nextInt(2500)));
            tracker.kill();
            for (Future<?> one : speaking) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }

    private static void answer(Lead lead, Speaker speaker, Answers answers) {
        try {
            if (speaker.asked() != null) {
                claim(lead, speaker, speaker.asked(), answers);
            }
            for (int item = 1; item <= MOST_EVIDENCE; item++) {
                lead.addsEvidence(speaker.agency(), "Audit " + item, TODAY).ifPresent(answers.evidence()::add);
            }
        } catch (IOException gone) {
            LOG.debug("The tracker is gone", gone);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void claim(Lead lead, Speaker speaker, UUID asked, Answers answers)
            throws IOException, InterruptedException {
        int target = (speaker.audience() * 4 + 4) / 5;
        for (int reached = speaker.reached() + 1; reached <= target; reached++) {
            if (lead.claims(asked, reached, speaker.audience(), TODAY)) {
                answers.claims().add(new Claimed(asked, reached));
            }
        }
    }

    private void everyCheckIsContent() {
        TrackerProcess check = start("--tracker.check=true", "--tracker.schedules=false");
        assertThat(check.status()).as(check::log).isZero();
        assertThat(CHECKS).allSatisfy(name -> assertThat(check.log()).contains(name + ": all is well"));
    }

    private TrackerProcess running(String... more) {
        return start(more).untilReady();
    }

    /** On a Saturday nobody is chased, and mail that waits goes on waiting. */
    private TrackerProcess runningOnAWorkingDay(String... more) {
        TrackerProcess tracker = TrackerProcess.startOnAWorkingDay(data, arguments(more));
        started.add(tracker);
        return tracker.untilReady();
    }

    private List<String> arguments(String... more) {
        List<String> arguments = new ArrayList<>(storage.arguments());
        arguments.addAll(List.of(more));
        return arguments;
    }

    private TrackerProcess start(String... more) {
        TrackerProcess tracker = TrackerProcess.start(data, arguments(more));
        started.add(tracker);
        return tracker;
    }

    private static String page(TrackerProcess tracker, String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(tracker.address() + path)));
    }

    private static long total(TrackerProcess tracker, String path) throws IOException, InterruptedException {
        String who = Base64.getEncoder().encodeToString((OFFICER + ":demo").getBytes(StandardCharsets.UTF_8));
        String answer = answer(
                HttpRequest.newBuilder(URI.create(tracker.address() + path)).header("Authorization", "Basic " + who));
        var total = Pattern.compile("\"total\":(\\d+)").matcher(answer);
        assertThat(total.find()).as(answer).isTrue();
        return Long.parseLong(total.group(1));
    }

    private static String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Each asked for the latest of its learning points that it has still to disseminate. */
    private static List<Speaker> speakers() throws SQLException {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement("""
                        select p.email, o.agency, r.id, coalesce(r.audience, 60), coalesce(r.reached, 0)
                        from post o
                        join person p on p.id = o.holder
                        left join (
                            select a.* from agency_return a
                            join rung_step s on s.agency_return = a.id and s.rung = 'DISSEMINATED'
                            where a.settled_at is null and s.disposition in ('OPEN', 'RETURNED')
                              and s.request is null and s.opens_on is not null
                        ) r on r.agency = o.agency
                        where o.role = 'AGENCY_TRAINING_LEAD'
                        order by p.email, r.learning_point desc""");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                speakers.putIfAbsent(
                        rows.getString(1),
                        new Speaker(
                                rows.getString(1),
                                rows.getObject(2, UUID.class),
                                rows.getObject(3, UUID.class),
                                rows.getInt(4),
                                rows.getInt(5)));
            }
        }
        assertThat(speakers.values()).as("agencies that can answer").anyMatch(speaker -> speaker.asked() != null);
        return List.copyOf(speakers.values());
    }

    /** While no process runs. */
    private static long count(String sql, Object... values) throws SQLException {
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                query.setObject(index + 1, values[index]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
