package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.testing.Plenty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL is restarted three times while agencies give evidence: the tracker goes on by itself, and has all that it confirmed. */
@Tag("endurance")
class DatabaseThatRestartsIT {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseThatRestartsIT.class);
    private static final int AGENCIES = 6;
    private static final int RESTARTS = 3;
    private static final int ENOUGH = 20;
    private static final LocalDate TODAY = LocalDate.now(DomainEvent.ZONE);

    @TempDir
    private Path data;

    private final List<TrackerProcess> started = new ArrayList<>();
    private final Queue<UUID> confirmed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean enough;
    private PostgresStorage storage;

    @BeforeEach
    void someAgencies() {
        storage = new PostgresStorage(data.resolve("postgres"));
        Plenty.ask(storage.url(), AGENCIES, 1, TODAY.minusDays(7));
    }

    @AfterEach
    void everythingEnds() {
        started.forEach(TrackerProcess::close);
        storage.close();
    }

    @Test
    void takesNothingWithItAndKeepsNobodyOut() throws Exception {
        TrackerProcess tracker = start().untilReady();
        Map<String, UUID> leads = leads();
        ExecutorService threads = Executors.newFixedThreadPool(leads.size());
        try {
            List<Future<?>> giving = new ArrayList<>();
            for (Map.Entry<String, UUID> lead : leads.entrySet()) {
                Lead signedIn = Lead.signedIn(tracker.address(), lead.getKey());
                giving.add(threads.submit(() -> give(signedIn, lead.getValue())));
            }
            for (int restart = 1; restart <= RESTARTS; restart++) {
                moreIsConfirmed();
                storage.restart();
                LOG.info("Restart {}: {} confirmed, {} refused", restart, confirmed.size(), refused.get());
            }
            moreIsConfirmed();
            enough = true;
            for (Future<?> one : giving) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            enough = true;
            threads.shutdownNow();
        }
        tracker.kill();

        LOG.info("{} confirmed, {} refused", confirmed.size(), refused.get());
        for (UUID evidence : confirmed) {
            assertThat(count("select count(*) from evidence_item where id = ?", evidence))
                    .isEqualTo(1);
        }
        TrackerProcess check = start("--tracker.check=true", "--tracker.schedules=false");
        assertThat(check.status()).as(check::log).isZero();
    }

    private void moreIsConfirmed() {
        int before = confirmed.size();
        await().atMost(Duration.ofMinutes(1)).until(() -> confirmed.size() >= before + ENOUGH);
    }

    private void give(Lead lead, UUID agency) {
        for (int item = 1; !enough; item++) {
            try {
                lead.addsEvidence(agency, "Audit " + item, TODAY)
                        .ifPresentOrElse(confirmed::add, refused::incrementAndGet);
            } catch (IOException | AssertionError notNow) {
                LOG.debug("The database is away", notNow);
                refused.incrementAndGet();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private TrackerProcess start(String... more) {
        List<String> arguments = new ArrayList<>(storage.arguments());
        arguments.addAll(List.of(more));
        TrackerProcess tracker = TrackerProcess.start(data, arguments);
        started.add(tracker);
        return tracker;
    }

    private Map<String, UUID> leads() throws SQLException {
        Map<String, UUID> leads = new LinkedHashMap<>();
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement("""
                        select p.email, o.agency from post o join person p on p.id = o.holder
                        where o.role = 'AGENCY_TRAINING_LEAD'""");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                leads.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
        assertThat(leads).hasSize(AGENCIES);
        return leads;
    }

    private long count(String sql, UUID value) throws SQLException {
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
