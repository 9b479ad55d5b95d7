package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package for Debian that this build has made, unpacked below a directory: its service is started as its unit says. */
@Tag("endurance")
class DebianPackageIT {

    private static final Path PACKAGE = Path.of("target/learning-assurance-tracker.deb");
    private static final String NAME = "learning-assurance-tracker";
    private static final Pattern START = Pattern.compile("(?m)^ExecStart=(.+)$");
    /** What the unit may still do, of a hundred. */
    private static final int MOST_EXPOSED = 25;

    private final List<TrackerProcess> started = new ArrayList<>();

    @TempDir
    private Path root;

    @BeforeEach
    void unpacked() throws Exception {
        assertThat(PACKAGE).as("made by -Pendurance or -Pdebian").exists();
        assertThat(said("dpkg-deb", "-x", PACKAGE.toString(), root.toString())).isEmpty();
    }

    @AfterEach
    void everyProcessEnds() {
        started.forEach(TrackerProcess::close);
    }

    @Test
    void startsAsAServiceWithRealAccountsAndStopsWhenAsked() throws Exception {
        Path data = Files.createDirectories(root.resolve("var/lib/" + NAME));
        belowTheRoot(root.resolve("etc/" + NAME + "/application.yml"), "8080", "0");
        TrackerProcess service = run(List.of(here(startOfTheUnit()).split(" ")), data);
        service.untilReady();

        assertThat(page(service, "/actuator/health/readiness")).contains("\"UP\"");
        assertThat(service.log())
                .contains("Create one within 24 hours")
                .doesNotContain("demonstration")
                .doesNotContain("Playing");
        assertThat(data.resolve("tracker.mv.db")).exists();

        service.stop();
        assertThat(service.status()).as(service::log).isEqualTo(143);
        assertThat(unit()).contains("SuccessExitStatus=143");

        TrackerProcess check = run(List.of("sh", command(), "--tracker.check"), data);
        assertThat(check.status()).as(check::log).isZero();
        assertThat(check.log()).contains("Trail: all is well");
    }

    @Test
    void keepsItsSettingsAndWhatWasRecorded() throws Exception {
        Path control = root.resolve("control");
        said("dpkg-deb", "-e", PACKAGE.toString(), control.toString());

        assertThat(Files.readAllLines(control.resolve("conffiles")))
                .containsExactly("/etc/" + NAME + "/application.yml");
        for (String script : new String[] {"postinst", "prerm", "postrm"}) {
            assertThat(said("sh", "-n", control.resolve(script).toString())).isEmpty();
            assertThat(control.resolve(script)).isExecutable().content().doesNotContain("rm -");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("usr/sbin/" + NAME))))
                .isEqualTo("rwxr-xr-x");
        assertThat(root.resolve("usr/share/doc/" + NAME + "/examples/nginx.conf"))
                .hasSameTextualContentAs(Path.of("src/main/dist/nginx.conf"));
    }

    @Test
    void itsUnitIsOneThatSystemdTakesAndLetsIntoLittle() throws Exception {
        assertThat(unit()).contains("User=" + NAME, "ProtectSystem=strict", "StateDirectory=" + NAME);
        if (!isInstalled("systemd-analyze")) {
            return;
        }
        Path mapped = root.resolve(NAME + ".service");
        Files.writeString(mapped, unit().replace(startOfTheUnit(), here(startOfTheUnit())));

        assertThat(said("systemd-analyze", "verify", "--man=no", mapped.toString()))
                .isEmpty();
        assertThat(said(
                        "systemd-analyze",
                        "security",
                        "--offline=true",
                        "--no-pager",
                        "--threshold=" + MOST_EXPOSED,
                        mapped.toString()))
                .contains("Overall exposure level");
    }

    private String unit() throws IOException {
        return Files.readString(root.resolve("usr/lib/systemd/system/" + NAME + ".service"));
    }

    private String startOfTheUnit() throws IOException {
        Matcher start = START.matcher(unit());
        assertThat(start.find()).isTrue();
        return start.group(1);
    }

    /** The program that runs the tracker's commands, without becoming the service's user, who is not there. */
    private String command() throws IOException {
        Path script = root.resolve("usr/sbin/" + NAME);
        belowTheRoot(script, "runuser -u " + NAME + " -- ", "");
        return script.toString();
    }

    private void belowTheRoot(Path file, String also, String becomes) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(also);
        Files.writeString(file, here(text.replace(also, becomes)));
    }

    private String here(String text) {
        return text.replace(
                        "/usr/bin/java",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .replace("/usr/share/" + NAME + "/", root + "/usr/share/" + NAME + "/")
                .replace("/etc/" + NAME + "/", root + "/etc/" + NAME + "/")
                .replace("/var/lib/" + NAME, root + "/var/lib/" + NAME);
    }

    private TrackerProcess run(List<String> command, Path directory) {
        TrackerProcess process = TrackerProcess.run(command, directory);
        started.add(process);
        return process;
    }

    private static String page(TrackerProcess tracker, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(tracker.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** What a program says that is to end well. */
    private static String said(String... command) throws IOException, InterruptedException {
        assertThat(isInstalled(command[0]))
                .as("This machine lacks %s, which Debian has".formatted(command[0]))
                .isTrue();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
