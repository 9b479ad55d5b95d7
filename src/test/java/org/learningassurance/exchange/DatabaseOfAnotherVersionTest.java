package org.learningassurance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseOfAnotherVersionTest {

    private static final String OLDER = "90";

    private Path folder;
    private DataSource database;
    private CopyBeforeMigration start;

    @BeforeEach
    void aDatabaseOfAnOlderVersion(@TempDir Path empty) {
        folder = empty;
        JdbcDataSource file = new JdbcDataSource();
        file.setUrl("jdbc:h2:file:" + folder.resolve("tracker"));
        database = file;
        start = new CopyBeforeMigration(
                new BackupSettings(folder.resolve("backups").toString(), 2, false));
        start.migrate(settings().target(OLDER).load());
    }

    @Test
    void isCopiedBeforeItIsChanged() throws IOException {
        assertThat(folder.resolve("backups")).as("a new one needs no copy").doesNotExist();

        start.migrate(settings().load());

        Path copy = folder.resolve("backups").resolve("before-change-of-version-90.zip");
        assertThat(Files.size(copy)).isPositive();
        assertThat(MigrationVersion.fromVersion(version())).isGreaterThan(MigrationVersion.fromVersion(OLDER));
    }

    @Test
    void isNotCopiedWhenNothingIsToBeChanged() {
        start.migrate(settings().target(OLDER).load());

        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void isRefusedWhenItIsFromANewerOne() {
        appliedBySomebodyElse(true);

        assertThat(refusal().getDescription()).contains("written by a newer version");
        assertThat(refusal().getAction()).contains("Start that version or a later one");
    }

    @Test
    void isRefusedWhenAChangeOfItWasBrokenOff() {
        appliedBySomebodyElse(false);

        assertThat(refusal().getDescription()).contains("broken off");
        assertThat(refusal().getAction()).contains("before-change-of-version-");
    }

    private void appliedBySomebodyElse(boolean success) {
        JdbcClient.create(database).sql("""
                insert into "flyway_schema_history"
                ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success")
                values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'somebody', 1, ?)""").param(success).update();
    }

    private FailureAnalysis refusal() {
        Throwable refused = catchThrowable(() -> start.migrate(settings().load()));
        return Objects.requireNonNull(new DatabaseDoesNotFit().analyze(refused));
    }

    private FluentConfiguration settings() {
        FluentConfiguration settings = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2");
        start.customize(settings);
        return settings;
    }

    private String version() {
        return JdbcClient.create(database).sql("""
                        select "version" from "flyway_schema_history" order by "installed_rank" desc limit 1""").query(String.class).single();
    }
}
