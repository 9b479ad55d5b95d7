package org.learningassurance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Attention.ATTENTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.TrackerApplication;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TestSettings;
import org.learningassurance.testing.Unzip;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tracker on a file of H2, as it stands on somebody's machine. */
@Tag("h2-only")
class BackupIT {

    private Path folder;

    @BeforeEach
    void aFolder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void unpackedIntoAnEmptyDirectoryItIsTheTrackerOfThatMoment() throws IOException, SQLException {
        String before = "Agency " + UUID.randomUUID();
        String after = "Agency " + UUID.randomUUID();
        Path copy;
        try (ConfigurableApplicationContext tracker = tracker("here")) {
            add(before, tracker);
            copy = tracker.getBean(Backup.class).take().orElseThrow();
            add(after, tracker);
        }

        Unzip.into(folder.resolve("there"), copy);

        try (ConfigurableApplicationContext tracker = tracker("there")) {
            assertThat(names(tracker)).contains(before).doesNotContain(after);
            assertThat(tracker.getBeansOfType(SelfCheck.class).values())
                    .isNotEmpty()
                    .allSatisfy(
                            check -> assertThat(check.faults()).as(check.name()).isEmpty());
            onlySoManyAreKept(tracker.getBean(Backup.class));
            aFailureWantsAttention(tracker);
        }
    }

    private void onlySoManyAreKept(Backup backup) throws IOException, SQLException {
        Files.createFile(backups().resolve("tracker-2020-01-01-023000.zip"));
        Files.createFile(backups().resolve("tracker-2020-01-02-023000.zip"));
        Files.createFile(backups().resolve("somebody-elses.zip"));

        Path newest = backup.take().orElseThrow();

        try (Stream<Path> files = Files.list(backups())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(newest.getFileName().toString(), "somebody-elses.zip")
                    .doesNotContain("tracker-2020-01-01-023000.zip", "tracker-2020-01-02-023000.zip")
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    private void aFailureWantsAttention(ConfigurableApplicationContext tracker) throws IOException {
        BackupHealth health = tracker.getBean(BackupHealth.class);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        Files.move(backups(), folder.resolve("moved-away"));
        Files.createFile(backups());

        tracker.getBean(Backup.class).nightly();
        assertThat(health.health().getStatus()).isEqualTo(ATTENTION);

        Files.delete(backups());
        tracker.getBean(Backup.class).nightly();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private Path backups() {
        return folder.resolve("backups");
    }

    private ConfigurableApplicationContext tracker(String data) {
        return new SpringApplicationBuilder(TrackerApplication.class)
                .profiles("test")
                .run(
                        "--" + TestSettings.ONLY_OURS,
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:"
                                + folder.resolve(data).resolve("tracker") + ";WRITE_DELAY=0",
                        "--tracker.backup.to=" + backups(),
                        "--tracker.backup.keep=2");
    }

    private static void add(String agency, ConfigurableApplicationContext tracker) {
        tracker.getBean(AgencyService.class)
                .addAgency(
                        new NewAgency(agency.substring(7, 15), agency, "NHS_TRUST"),
                        tracker.getBean(Roster.class).somebody(Role.BUSINESS_UNIT));
    }

    private static List<String> names(ConfigurableApplicationContext tracker) {
        return tracker.getBean(JdbcClient.class)
                .sql("select name from agency")
                .query(String.class)
                .list();
    }
}
