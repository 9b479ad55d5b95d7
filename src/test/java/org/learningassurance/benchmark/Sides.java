package org.learningassurance.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New databases for both sides of a race, on one server. Each commit is on the disk before it is confirmed, on either side. */
final class Sides implements AutoCloseable {

    static final boolean POSTGRES = TestDatabase.isPostgres();

    /** How many open steps are many; {@code -Dtracker.benchmark.open=} in whole 2,000 for another number. */
    static final int MUCH = Integer.getInteger("tracker.benchmark.open", POSTGRES ? 200_000 : 60_000);

    private final @Nullable EmbeddedPostgres server;

    Sides() throws IOException {
        server = POSTGRES
                ? EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .start()
                : null;
    }

    /** @return where to reach a new, empty database */
    String database(String name) throws IOException {
        if (server == null) {
            Path folder = Files.createDirectories(Path.of("target/benchmark/data-" + UUID.randomUUID()));
            return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name) + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
        }
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }

    static Race race() {
        return new Race(POSTGRES ? "postgresql" : "h2");
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
