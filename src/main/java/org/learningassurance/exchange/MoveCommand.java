package org.learningassurance.exchange;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.learningassurance.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * The move command, {@code --tracker.move.to=jdbc:postgresql://...}: once everything has started, and before the job executor does, moves
 * everything to PostgreSQL, says what it moved and ends, with status 0 when all arrived and 1 when nothing was moved.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(MoveSettings.class)
class MoveCommand implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(MoveCommand.class);

    private final MoveSettings settings;
    private final DataSource here;
    private final Flyway schema;

    MoveCommand(MoveSettings settings, DataSource here, Flyway schema) {
        this.settings = settings;
        this.here = here;
        this.schema = schema;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!settings.asked()) {
            return;
        }
        int status = moved() ? 0 : 1;
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> status));
    }

    private DataSource there() {
        return settings.username().isBlank()
                ? new DriverManagerDataSource(settings.to())
                : new DriverManagerDataSource(settings.to(), settings.username(), settings.password());
    }

    private boolean moved() {
        DataSource there = there();
        try {
            Map<String, DatabaseMove.Content> moved = new DatabaseMove(here, there, schema.getConfiguration()).move();
            LOG.info(
                    "Moved: {} rows in {} tables, the same on both sides. Start the tracker on the new database from now on",
                    moved.values().stream()
                            .mapToLong(DatabaseMove.Content::rows)
                            .sum(),
                    moved.size());
            return true;
        } catch (Refusal refused) {
            LOG.error("Nothing was moved. {}", refused.reason());
        } catch (SQLException | RuntimeException problem) {
            LOG.error("Nothing was moved, and the new database is as empty as before", problem);
        }
        return false;
    }
}
