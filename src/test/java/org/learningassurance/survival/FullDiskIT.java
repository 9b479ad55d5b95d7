package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.testing.Plenty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The disk with the H2 database runs full, or cannot be written to: people are told, and nothing that was confirmed is lost. */
@Tag("endurance")
class FullDiskIT {

    private static final Logger LOG = LoggerFactory.getLogger(FullDiskIT.class);
    private static final int MEGABYTES = 96;
    private static final int LITTLE = 400_000;
    private static final int LARGE_FILE = 5_000_000;
    private static final int MOST_EVIDENCE = 500;
    private static final LocalDate TODAY = LocalDate.now(DomainEvent.ZONE);

    @TempDir
    private Path folder;

    private final List<TrackerProcess> started = new ArrayList<>();
    private SmallDisk disk;
    private H2Storage storage;
    private String email;
    private UUID agency;

    @BeforeEach
    void anAgencyIsAsked() throws Exception {
        disk = SmallDisk.ofMegabytes(MEGABYTES, Files.createDirectory(folder.resolve("data")));
        storage = new H2Storage(disk.directory());
        Plenty.ask(storage.url(), 1, 1, TODAY.minusDays(7));
        lookUp();
    }

    @AfterEach
    void everythingEnds() {
        started.forEach(TrackerProcess::close);
        disk.close();
    }

    @Test
    void refusesWhatItCannotKeepAndSaysWhatToDo() throws Exception {
        TrackerProcess tracker = start().untilReady();
        Lead lead = Lead.signedIn(tracker.address(), email);
        List<UUID> confirmed = new ArrayList<>();
        disk.fillUntil(LITTLE);

        refusedFor(untilRefused(lead, confirmed));

        LOG.info("{} pieces of evidence were confirmed before the disk was full", confirmed.size());
        assertThat(confirmed).isNotEmpty();
        hasExactly(confirmed, tracker);
    }

    @Test
    void refusesAFileForWhichThereIsNoRoom() throws Exception {
        TrackerProcess tracker = start().untilReady();
        Lead lead = Lead.signedIn(tracker.address(), email);
        UUID before = lead.addsEvidence(agency, "Before", TODAY).orElseThrow();
        disk.fillUntil(LARGE_FILE / 2);

        refusedFor(lead.addsFile(before, LARGE_FILE));

        hasExactly(List.of(before), tracker);
        assertThat(texts("select count(*) from evidence_file")).containsExactly("0");
    }

    @Test
    void cannotBeWrittenToWhichIsSaidBeforeAnythingStarts() {
        disk.readOnly();

        TrackerProcess tracker = start();

        assertThat(tracker.status()).isNotZero();
        assertThat(tracker.log())
                .contains("Nothing can be written in the data folder " + disk.directory())
                .contains("Read-only file system")
                .contains("--tracker.data-directory")
                .doesNotContain("HikariPool")
                .doesNotContain("Tomcat initialized");
    }

    private HttpResponse<String> untilRefused(Lead lead, List<UUID> confirmed) throws Exception {
        for (int item = 1; item <= MOST_EVIDENCE; item++) {
            HttpResponse<String> answer = lead.sendsEvidence(agency, "Audit " + item, TODAY);
            Optional<UUID> added = Lead.added(answer);
            if (added.isEmpty()) {
                return answer;
            }
            confirmed.add(added.get());
        }
        throw new AssertionError("The disk never was full");
    }

    /** Once there is room and it is started again. */
    private void hasExactly(List<UUID> confirmed, TrackerProcess tracker) throws Exception {
        tracker.kill();
        disk.makeRoom();
        TrackerProcess check = start("--tracker.check=true", "--tracker.schedules=false");
        assertThat(check.status()).as(check::log).isZero();
        assertThat(texts("select id from evidence_item"))
                .containsExactlyInAnyOrderElementsOf(
                        confirmed.stream().map(UUID::toString).toList());
        TrackerProcess again = start().untilReady();
        assertThat(Lead.signedIn(again.address(), email).addsEvidence(agency, "After", TODAY))
                .isPresent();
        again.kill();
    }

    private static void refusedFor(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
        assertThat(answer.body())
                .contains("The tracker’s disk is full", "nothing was left half done", "makes room on the disk")
                .doesNotContain("Exception");
    }

    private TrackerProcess start(String... more) {
        TrackerProcess tracker = TrackerProcess.start(disk.directory(), List.of(more));
        started.add(tracker);
        return tracker;
    }

    private void lookUp() throws SQLException {
        email = texts(
                        "select p.email from post o join person p on p.id = o.holder where o.role = 'AGENCY_TRAINING_LEAD'")
                .get(0);
        agency = UUID.fromString(texts("select agency from post where role = 'AGENCY_TRAINING_LEAD'")
                .get(0));
    }

    /** While no process runs. */
    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
