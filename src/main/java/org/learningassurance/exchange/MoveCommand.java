package org.learningassurance.exchange;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.learningassurance.shared.Command;
import org.learningassurance.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The move command, {@code --tracker.move.to=jdbc:postgresql://...}: moves everything to PostgreSQL, and says what it moved. */
@Component
@EnableConfigurationProperties(MoveSettings.class)
class MoveCommand implements Command {

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
    public boolean asked() {
        return settings.asked();
    }

    private DataSource there() {
        return settings.username().isBlank()
                ? new DriverManagerDataSource(settings.to())
                : new DriverManagerDataSource(settings.to(), settings.username(), settings.password());
    }

    @Override
    public boolean carryOut() {
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
