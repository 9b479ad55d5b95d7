package org.learningassurance.survival;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** A PostgreSQL that lives on when the tracker is killed. */
final class PostgresStorage implements Storage {

    private final Path directory;
    private EmbeddedPostgres server;

    /** @param directory for its data, empty */
    PostgresStorage(Path directory) {
        this.directory = directory;
        server = start(0);
        run("create database tracker");
    }

    /** @param port 0 for any */
    private EmbeddedPostgres start(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException problem) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start on this machine", problem);
        }
    }

    /** Ends every connection at once, and is there again where it was. */
    void restart() {
        int port = server.getPort();
        close();
        server = start(port);
    }

    @Override
    public String url() {
        return server.getJdbcUrl("postgres", "tracker");
    }

    @Override
    public List<String> arguments() {
        return List.of("--spring.profiles.active=demo,postgres", "--spring.datasource.url=" + url());
    }

    @Override
    public void keep() {
        onceNobodyIsConnected();
        run("create database kept template tracker");
    }

    @Override
    public void restore() {
        onceNobodyIsConnected();
        run("drop database tracker");
        run("create database tracker template kept");
    }

    /** The server notices only at its next word to a client that this one is gone. */
    private void onceNobodyIsConnected() {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select count(*) from pg_stat_activity where datname in ('tracker', 'kept')")) {
                return row.next() && row.getLong(1) == 0;
            }
        });
    }

    private void run(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
