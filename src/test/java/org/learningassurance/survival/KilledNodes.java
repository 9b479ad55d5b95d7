package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Plenty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two nodes on one PostgreSQL chase and mail by a real SMTP server, while now the one and now the other is killed as by {@code kill -9} and
 * started again. Not a level is told twice in the ledger, and not a mail is lost.
 */
abstract class KilledNodes {

    private static final Logger LOG = LoggerFactory.getLogger(KilledNodes.class);
    private static final int LEARNING_POINTS = 2;
    /** So many at least break off the sending, whatever the others hit. */
    private static final int KILLS_AMONG_MAIL = 2;
    /** Between ten and twenty working days after the due date a claim is told one level up. */
    private static final int WORKING_DAYS_SINCE_ASKED = 35;

    private static final String SENT = "select count(*) from message where status = 'SENT'";
    private static final String UNSENT = "select count(*) from message where status in ('WAITING', 'SENDING') "
            + "or status = 'IN_DOUBT' and doubts = 1";
    private static final String WITHOUT_MAIL = "select count(*) from chase_entry e where not exists "
            + "(select 1 from message_chase m where m.chase = e.id)";

    @TempDir
    private Path data;

    private final int agencies;
    private final int kills;
    private final Random random = new Random(Long.getLong("tracker.test.seed", System.nanoTime()));
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<TrackerProcess> nodes = new ArrayList<>();
    private Storage storage;

    /** @param agencies each of which is late with two claims */
    KilledNodes(int agencies, int kills) {
        this.agencies = agencies;
        this.kills = kills;
    }

    @BeforeEach
    void muchIsOverdue() {
        storage = new PostgresStorage(data.resolve("postgres"));
        server.start();
        Plenty.ask(
                storage.url(),
                agencies,
                LEARNING_POINTS,
                WorkingCalendar.england().plus(TrackerProcess.workingDay(), -WORKING_DAYS_SINCE_ASKED));
    }

    @AfterEach
    void everythingEnds() {
        nodes.forEach(TrackerProcess::close);
        server.stop();
        storage.close();
    }

    void areKilledAndTellEachLevelOnceAndLoseNoMail() throws Exception {
        // Both at once, so that the first kill comes while there is much to do.
        nodes.addAll(List.of(start(), start()));
        nodes.forEach(TrackerProcess::untilReady);
        assertThat(killsAmongMail())
                .as("kills while mail went out and more was to send")
                .isGreaterThanOrEqualTo(KILLS_AMONG_MAIL);
        nodes.forEach(TrackerProcess::untilReady);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(failures()).as(this::complaints).isEmpty();
                    assertThat(ledger()).isEqualTo(claims());
                    assertThat(count(WITHOUT_MAIL))
                            .as(() -> "rows of the ledger without mail, while nodes say " + complaints())
                            .isZero();
                    assertThat(count(UNSENT)).as("mails that wait").isZero();
                });

        Map<String, Integer> arrived = arrived();
        long twice = arrived.values().stream().mapToLong(times -> times - 1).sum();
        long doubts = count("select coalesce(sum(doubts), 0) from message");
        LOG.info(
                "After {} kills: {} in the ledger, {} mails sent, {} arrived more than once, {} were in doubt",
                kills,
                ledger(),
                count(SENT),
                twice,
                doubts);
        assertThat(count("select count(distinct work_item) from chase_entry"))
                .as("each claim has its level once")
                .isEqualTo(ledger());
        assertThat(arrived.keySet())
                .as("nothing is lost")
                .containsAll(texts("select mail_id from message where status = 'SENT'"));
        assertThat(twice).as("only what was in doubt went twice").isLessThanOrEqualTo(doubts);
    }

    /**
     * Kills now the one and now the other, the first time while there is much to tell, then while mail goes out. The one that was left
     * goes next: it has taken over, and the one killed before needs a while to start.
     *
     * @return how many of the kills broke off the sending of mail
     */
    private int killsAmongMail() throws SQLException {
        int amongMail = 0;
        int which = random.nextInt(nodes.size());
        for (int kill = 1; kill <= kills; kill++) {
            TrackerProcess node = nodes.get(which).untilReady();
            boolean goesOut = kill > 1 && mailGoesOut();
            node.goOnFor(Duration.ofMillis(random.nextInt(500)));
            node.kill();
            long unsent = count(UNSENT);
            LOG.info("Kill {}: {} in the ledger, {} mails sent, {} not", kill, ledger(), count(SENT), unsent);
            amongMail += goesOut && unsent > 0 ? 1 : 0;
            nodes.set(which, start());
            which = (which + 1) % nodes.size();
        }
        return amongMail;
    }

    /** Waits for it. @return false where everything is told and sent */
    private boolean mailGoesOut() throws SQLException {
        long before = count(SENT);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count(SENT) > before || allIsToldAndSent());
        return count(SENT) > before;
    }

    private boolean allIsToldAndSent() throws SQLException {
        return ledger() == claims() && count(WITHOUT_MAIL) == 0 && count(UNSENT) == 0;
    }

    private long claims() {
        return (long) agencies * LEARNING_POINTS;
    }

    private List<String> failures() throws SQLException {
        return texts("select exception_msg_ from act_ru_job where exception_msg_ is not null");
    }

    private String complaints() {
        return nodes.stream()
                .flatMap(node -> node.log().lines())
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .collect(Collectors.joining("\n"));
    }

    private TrackerProcess start() {
        List<String> arguments = new ArrayList<>(storage.arguments());
        arguments.addAll(List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getSmtp().getPort(),
                "--tracker.mail.send-every=1s", // so that mail goes out as soon as a node is ready
                "--tracker.mail.in-doubt-after=10s",
                "--tracker.mail.digests-from=00:00",
                "--tracker.mail.digests-until=23:59",
                "--camunda.bpm.job-execution.lock-time-in-millis=10000"));
        return TrackerProcess.startOnAWorkingDay(data, arguments);
    }

    private Map<String, Integer> arrived() throws MessagingException {
        Map<String, Integer> times = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            times.merge(mail.getMessageID(), 1, Integer::sum);
        }
        return times;
    }

    private long ledger() throws SQLException {
        return count("select count(*) from chase_entry");
    }

    private long count(String sql) throws SQLException {
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
