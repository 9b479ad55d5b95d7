package org.learningassurance.exchange;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Copies the H2 database before a new version changes its structure: H2 cannot take back half of a change. PostgreSQL can, and is
 * backed up by its own means.
 */
@Component
class CopyBeforeMigration implements FlywayMigrationStrategy, FlywayConfigurationCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(CopyBeforeMigration.class);

    private final BackupSettings settings;

    CopyBeforeMigration(BackupSettings settings) {
        this.settings = settings;
    }

    /** Also what a newer version has done is looked at, so that its database is refused and not used by halves. */
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.ignoreMigrationPatterns(new String[0]);
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfo current = flyway.info().current();
        if (current != null && flyway.info().pending().length > 0 && settings.wanted()) {
            copy(flyway, "before-change-of-version-" + current.getVersion() + ".zip")
                    .ifPresent(
                            file -> LOG.info("Before its structure is changed, the database was copied to {}", file));
        }
        flyway.migrate();
    }

    private Optional<Path> copy(Flyway flyway, String name) {
        try {
            return CopyOfH2.write(
                    flyway.getConfiguration().getDataSource(),
                    settings.directory().resolve(name));
        } catch (SQLException problem) {
            throw new IllegalStateException(
                    "The database could not be copied, so its structure was not changed", problem);
        }
    }
}
