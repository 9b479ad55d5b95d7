package org.learningassurance.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.learningassurance.shared.DomainEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Copies the H2 database while the tracker goes on: what was confirmed before the copy began is in it, and nothing half done. Unpacked into
 * an empty data directory, it is the tracker of that moment.
 */
@Component
@EnableConfigurationProperties(BackupSettings.class)
class Backup {

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final String BEGINNING = "tracker-";
    private static final String END = ".zip";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final BackupSettings settings;
    private final DataSource database;
    private final Clock clock;
    private volatile boolean failed;

    Backup(BackupSettings settings, DataSource database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "${tracker.backup.cycle}", zone = "Europe/London")
    void nightly() {
        try {
            take().ifPresent(file -> LOG.info("The database was copied to {}", file));
            failed = false;
        } catch (SQLException | UncheckedIOException problem) {
            failed = true;
            LOG.error("The database could not be copied to {}", settings.to(), problem);
        }
    }

    /** Whether the last one could not be made. */
    boolean hasFailed() {
        return failed;
    }

    /** The copy; nothing where none is wanted, or the database is no file of H2. */
    Optional<Path> take() throws SQLException {
        if (!settings.wanted()) {
            return Optional.empty();
        }
        String name = BEGINNING + MOMENT.format(LocalDateTime.now(clock.withZone(DomainEvent.ZONE))) + END;
        Optional<Path> copy = CopyOfH2.write(database, settings.directory().resolve(name));
        copy.ifPresent(file -> removeOldest());
        return copy;
    }

    private void removeOldest() {
        try (Stream<Path> files = Files.list(settings.directory())) {
            List<Path> surplus = files.filter(file -> isCopy(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::getFileName).reversed()) // newest first, as their names say
                    .skip(settings.keep())
                    .toList();
            for (Path old : surplus) {
                Files.delete(old);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isCopy(String name) {
        return name.startsWith(BEGINNING) && name.endsWith(END);
    }
}
