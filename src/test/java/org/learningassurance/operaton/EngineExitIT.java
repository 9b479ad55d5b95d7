package org.learningassurance.operaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.testing.Plenty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The project with the engine's names replaced by Operaton's: it compiles, the tests of its processes pass, and it goes on with a database
 * that the engine of today wrote.
 */
@Tag("operaton")
class EngineExitIT {

    private static final Logger LOG = LoggerFactory.getLogger(EngineExitIT.class);
    private static final Path COPY = Path.of("target", "operaton").toAbsolutePath();
    private static final Path REPORTS = COPY.resolve("target/failsafe-reports");
    private static final Path SUMMARY = REPORTS.resolve("failsafe-summary.xml");
    private static final long MINUTES = 45;
    private static final int FEWEST_TESTS = 250;

    @BeforeAll
    static void aCopyThatIsTurned() throws IOException {
        new TurnedToOperaton(Path.of("").toAbsolutePath(), COPY).write();
        clean(REPORTS);
    }

    @Test
    void isOneRenameAndTheProcessesAndAnExistingDatabaseGoOn() throws Exception {
        Path written = writtenByTheEngineOfToday();

        int status = build(
                "test-compile",
                "failsafe:integration-test@default",
                "failsafe:verify@default",
                "-Dit.test=org/learningassurance/workflow/*IT.java,DatabaseOfTheEngineBeforeIT",
                "-D" + DatabaseOfTheEngineBeforeIT.WRITTEN + "=" + written);

        assertThat(status).as("see target/operaton/build.log").isZero();
        assertThat(summed("completed")).isGreaterThanOrEqualTo(FEWEST_TESTS);
        assertThat(summed("failures") + summed("errors")).isZero();
        assertThat(REPORTS.resolve("TEST-" + DatabaseOfTheEngineBeforeIT.class.getName() + ".xml"))
                .content()
                .contains("skipped=\"0\"");
        LOG.info("On Operaton {} {} tests passed", TurnedToOperaton.VERSION, summed("completed"));
    }

    /** One learning point of which all agencies are asked, and one that is agreed while the job that asks them has still to run. */
    private static Path writtenByTheEngineOfToday() throws IOException {
        Path folder = COPY.resolve("target/written");
        clean(folder);
        Path database = folder.resolve("tracker");
        try (ConfigurableApplicationContext tracker = Plenty.tracker("jdbc:h2:file:" + database)) {
            Plenty plenty = new Plenty(tracker);
            var agencies = plenty.agencies(DatabaseOfTheEngineBeforeIT.AGENCIES).stream()
                    .map(Plenty.Lead::agency)
                    .toList();
            plenty.ask(plenty.draft(agencies));
            plenty.agree(plenty.draft(agencies));
        }
        return database;
    }

    private static int build(String... what) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("./mvnw", "-B", "-ntp", "-Dfrontend.skip=true", "-Dspotless.check.skip=true"),
                        Stream.of(what))
                .toList();
        Process build = new ProcessBuilder(command)
                .directory(COPY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(COPY.resolve("build.log").toFile())
                .start();
        try {
            assertThat(build.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("it ends in time")
                    .isTrue();
            return build.exitValue();
        } finally {
            build.descendants().forEach(ProcessHandle::destroy);
            build.destroy();
        }
    }

    private static int summed(String what) throws IOException {
        Matcher said = Pattern.compile("<" + what + ">(\\d+)</").matcher(Files.readString(SUMMARY));
        assertThat(said.find()).as(what).isTrue();
        return Integer.parseInt(said.group(1));
    }

    private static void clean(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(EngineExitIT::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
