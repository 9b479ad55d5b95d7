package org.learningassurance.exchange;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.learningassurance.shared.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The backup command, {@code --tracker.backup.now=true}: copies the H2 database of a tracker that does not run, and says where to. */
@Component
class BackupCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);

    private final Backup backup;
    private final BackupSettings settings;
    private final JdbcClient database;

    BackupCommand(Backup backup, BackupSettings settings, JdbcClient database) {
        this.backup = backup;
        this.settings = settings;
        this.database = database;
    }

    @Override
    public boolean asked() {
        return settings.now();
    }

    @Override
    public boolean carryOut() {
        if (!settings.wanted()) {
            LOG.error("Nothing was copied. Say where to by --tracker.backup.to");
            return false;
        }
        if (nothingIsHere()) {
            LOG.error(
                    "Nothing was copied: nothing has ever been recorded here. Is --tracker.data-directory the right one?");
            return false;
        }
        try {
            Optional<Path> copy = backup.take();
            copy.ifPresentOrElse(
                    file -> LOG.info(
                            "The database was copied to {}",
                            file.toAbsolutePath().normalize()),
                    () -> LOG.error("Nothing was copied. PostgreSQL is backed up by its own means, pg_dump for one"));
            return copy.isPresent();
        } catch (SQLException | UncheckedIOException problem) {
            LOG.error("The database could not be copied to {}", settings.to(), problem);
            return false;
        }
    }

    private boolean nothingIsHere() {
        return database.sql("select count(*) from trail_entry")
                        .query(Long.class)
                        .single()
                == 0;
    }
}
