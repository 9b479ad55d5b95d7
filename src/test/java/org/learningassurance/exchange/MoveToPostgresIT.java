package org.learningassurance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.testing.Plenty;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is in H2 goes to PostgreSQL, all that the tests before this one have left there too. */
@TrackerIT
@Tag("h2-only")
class MoveToPostgresIT {

    private static EmbeddedPostgres postgres;

    @Autowired
    DataSource h2;

    @Autowired
    Flyway schema;

    @Autowired
    JdbcClient jdbc;

    private DataSource there;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void anEmptyDatabase() {
        JdbcClient server = JdbcClient.create(postgres.getPostgresDatabase());
        server.sql("drop database if exists moved").update();
        server.sql("create database moved").update();
        there = postgres.getDatabase("postgres", "moved");
    }

    @Test
    void takesEveryRowAndTheTrailWithItsHash() throws SQLException {
        Map<String, DatabaseMove.Content> moved = move();

        JdbcClient target = JdbcClient.create(there);
        assertThat(moved.keySet()).contains("trail_entry", "trail_seal", "work_item", "act_ru_task", "act_re_procdef");
        assertThat(moved).allSatisfy((table, content) -> {
            assertThat(count(jdbc, table)).as(table).isEqualTo(content.rows());
            assertThat(count(target, table)).as(table).isEqualTo(content.rows());
        });
        assertThat(lastLink(target)).isEqualTo(lastLink(jdbc));
    }

    @Test
    void theTrackerGoesOnThereAndItsChecksAreContent() throws SQLException {
        String file = "jdbc:h2:mem:moved;DB_CLOSE_DELAY=-1";
        try (ConfigurableApplicationContext here = Plenty.tracker(file)) {
            Plenty plenty = new Plenty(here);
            plenty.ask(plenty.draft(
                    plenty.agencies(5).stream().map(Plenty.Lead::agency).toList()));
            new DatabaseMove(here.getBean(DataSource.class), there, schema.getConfiguration()).move();
        }

        try (ConfigurableApplicationContext moved = Plenty.tracker(postgres.getJdbcUrl("postgres", "moved"))) {
            assertThat(moved.getBeansOfType(SelfCheck.class).values())
                    .isNotEmpty()
                    .allSatisfy(
                            check -> assertThat(check.faults()).as(check.name()).isEmpty());
            Plenty plenty = new Plenty(moved);
            plenty.ask(plenty.draft(
                    plenty.agencies(1).stream().map(Plenty.Lead::agency).toList()));
        }
    }

    @Test
    void isRefusedWhereSomethingIsAlreadyAndLeavesItAlone() throws SQLException {
        JdbcClient target = JdbcClient.create(there);
        target.sql("create table somebodys (id integer)").update();

        assertThatThrownBy(this::move).isInstanceOf(Refusal.class).hasMessageContaining("not empty");

        assertThat(tables(target)).containsExactly("somebodys");
    }

    @Test
    void isRefusedWhereNothingHasEverBeenRecorded() {
        JdbcDataSource nothing = new JdbcDataSource();
        nothing.setUrl("jdbc:h2:mem:nothing;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(nothing)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();

        assertThatThrownBy(() -> new DatabaseMove(nothing, there, schema.getConfiguration()).move())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--tracker.data-directory");
        assertThat(tables(JdbcClient.create(there))).isEmpty();
    }

    @Test
    void isRefusedToAnotherDatabaseThanPostgres() {
        assertThatThrownBy(() -> new DatabaseMove(h2, h2, schema.getConfiguration()).move())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must be PostgreSQL");
    }

    @Test
    void leavesNothingBehindWhenItFails() {
        jdbc.sql("create table nobody_knows (id integer)").update();
        try {
            assertThatThrownBy(this::move).hasMessageContaining("nobody_knows");
        } finally {
            jdbc.sql("drop table nobody_knows").update();
        }

        assertThat(tables(JdbcClient.create(there))).isEmpty();
    }

    private Map<String, DatabaseMove.Content> move() throws SQLException {
        return new DatabaseMove(h2, there, schema.getConfiguration()).move();
    }

    private static long count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static Optional<String> lastLink(JdbcClient database) {
        return database.sql("select hash from trail_seal order by number desc limit 1")
                .query(String.class)
                .optional();
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }
}
