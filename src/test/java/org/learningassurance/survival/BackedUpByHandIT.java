package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.testing.Plenty;
import org.learningassurance.testing.Unzip;
import org.springframework.util.FileSystemUtils;

/** The tracker's own commands, as the README has them, on a file of H2. */
@Tag("h2-only")
class BackedUpByHandIT {

    private static final LocalDate TODAY = LocalDate.now(DomainEvent.ZONE);

    private final List<TrackerProcess> started = new ArrayList<>();
    private Path data;
    private Path backups;

    @BeforeEach
    void folders(@TempDir Path empty) throws IOException {
        data = Files.createDirectory(empty.resolve("data"));
        backups = empty.resolve("backups");
    }

    @AfterEach
    void everyProcessEnds() {
        started.forEach(TrackerProcess::close);
    }

    @Test
    @Tag("endurance")
    void isThereAgainAfterEverythingWasLost() throws Exception {
        Plenty.ask(database(), 2, 1, TODAY.minusDays(7));
        long recorded = recorded();

        TrackerProcess backup = command("--tracker.backup.now");
        assertThat(backup.status()).as(backup::log).isZero();
        Path copy = copies().get(0);
        assertThat(backup.log()).contains("copied to " + copy);

        FileSystemUtils.deleteRecursively(data);
        Unzip.into(data, copy);

        TrackerProcess check = command("--tracker.check");
        assertThat(check.status()).as(check::log).isZero();
        assertThat(check.log()).contains("Trail: all is well", "Processes: all is well");
        assertThat(recorded()).isEqualTo(recorded).isPositive();
    }

    @Test
    @Tag("endurance")
    void isRefusedWhereNothingHasEverBeenRecorded() throws Exception {
        TrackerProcess backup = command("--tracker.backup.now");

        assertThat(backup.status()).isEqualTo(1);
        assertThat(backup.log())
                .contains("Nothing was copied", "--tracker.data-directory")
                .doesNotContain("Playing");
        assertThat(backups).doesNotExist();
    }

    @Test
    void isRefusedWhileAnotherUsesTheDatabase() throws Exception {
        try (Connection other = DriverManager.getConnection(database())) {
            TrackerProcess backup = command("--tracker.backup.now");

            assertThat(other.isValid(1)).isTrue();
            assertThat(backup.status()).isEqualTo(1);
            assertThat(backup.log()).contains("The database is in use").contains("Stop that one first");
        }
        assertThat(backups).doesNotExist();
    }

    @Test
    void mistypedOptionIsNamedBeforeAnythingStarts() {
        TrackerProcess backup = command("--tracker.backup.nwo");

        assertThat(backup.status()).isEqualTo(1);
        assertThat(backup.log()).contains("no option --tracker.backup.nwo").contains("--help=settings");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void helpStartsNothing() {
        TrackerProcess help = command("--help");

        assertThat(help.status()).isZero();
        assertThat(help.log()).contains("--tracker.backup.now=true");
        assertThat(data).isEmptyDirectory();
    }

    private TrackerProcess command(String name) {
        TrackerProcess tracker = TrackerProcess.start(data, List.of(name, "--tracker.backup.to=" + backups));
        started.add(tracker);
        return tracker;
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.toList();
        }
    }

    private String database() {
        return "jdbc:h2:file:" + data.resolve("tracker");
    }

    private long recorded() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from trail_entry")) {
            row.next();
            return row.getLong(1);
        }
    }
}
