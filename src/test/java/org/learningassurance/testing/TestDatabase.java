package org.learningassurance.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Gives each application context a new, empty database: H2 in memory, or one of an embedded PostgreSQL 17 that starts with
 * the first context of the JVM and stops with the last.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Object LOCK = new Object();
    private static @Nullable EmbeddedPostgres server;
    private static int users;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "tracker_" + UUID.randomUUID().toString().replace("-", "");
        TestPropertyValues.of("spring.datasource.url=" + url(context, name)).applyTo(context);
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("tracker.test.database", "h2"));
    }

    private static String url(ConfigurableApplicationContext context, String name) {
        if (!isPostgres()) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        }
        synchronized (LOCK) {
            EmbeddedPostgres running = running();
            users++;
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent closed && closed.getApplicationContext() == context) {
                    release();
                }
            });
            create(running, name);
            return running.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
        }
    }

    private static EmbeddedPostgres running() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false) // else the JVM waits half a minute for it at its end
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException problem) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start on this machine", problem);
            }
        }
        return server;
    }

    private static void create(EmbeddedPostgres running, String name) {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void release() {
        synchronized (LOCK) {
            users--;
            if (users > 0 || server == null) {
                return;
            }
            try {
                server.close();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            server = null;
        }
    }
}
