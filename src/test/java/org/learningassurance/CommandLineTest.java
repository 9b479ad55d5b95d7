package org.learningassurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class CommandLineTest {

    private static final Pattern OPTION = Pattern.compile("--(tracker\\.[a-z.-]*[a-z])");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(tracker\\.[a-z.-]+)}");

    @Test
    void asksForHelp() {
        assertThat(new CommandLine("--server.port=0", "--help").help())
                .hasValueSatisfying(help -> assertThat(help)
                        .contains("--tracker.check=true", "--tracker.backup.now=true", "--tracker.move.to=")
                        .contains("--spring.profiles.active=", "--tracker.data-directory=", "config/application.yml")
                        .doesNotContain("seal-every"));
        assertThat(new CommandLine("-h").help()).isPresent();
        assertThat(new CommandLine("--help=settings").help())
                .hasValueSatisfying(settings -> assertThat(settings).contains("# How often", "seal-every: 30s"));
        assertThat(new CommandLine("--server.port=0").help()).isEmpty();
    }

    @Test
    void helpNamesNothingThatIsNot() {
        String help = new CommandLine("--help").help().orElseThrow();
        String[] named = OPTION.matcher(help).results().map(MatchResult::group).toArray(String[]::new);

        assertThat(named).hasSizeGreaterThan(4);
        assertThat(new CommandLine(named).unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--tracker.chek=true",
                "--tracker.backup=now",
                "--tracker.data-directories=/srv",
                "--tracker.mail.try-again",
                "--tracker."
            })
    void anOptionOfOursThatIsNoneIsFound(String typed) {
        assertThat(new CommandLine("--server.port=0", typed).unknown()).containsExactly(typed.replaceFirst("=.*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--tracker.check",
                "--tracker.data-directory=/srv",
                "--tracker.dataDirectory=/srv",
                "--tracker.calendar.also-holidays=2030-01-02",
                "--tracker.calendar.no-holidays[0]=2030-01-02",
                "--tracker.move.to=jdbc:postgresql://host/tracker?a=b",
                "--spring.nobody-knows=1",
                "tracker"
            })
    void othersAreLeftAlone(String typed) {
        assertThat(new CommandLine(typed).unknown()).isEmpty();
    }

    @Test
    void everySettingThatTheProductReadsIsKnown() {
        List<String> read = Stream.concat(bound(), placeholders())
                .map(name -> "--" + name + "=1")
                .toList();

        assertThat(read).hasSizeGreaterThan(40);
        assertThat(new CommandLine(read.toArray(String[]::new)).unknown()).isEmpty();
    }

    @Test
    void commandNeedsNeitherSchedulesNorPort() {
        assertThat(new CommandLine("--tracker.check").complete())
                .containsExactly("--tracker.check=true", "--tracker.schedules=false", "--server.port=0");
        assertThat(new CommandLine("--tracker.move.to=jdbc:postgresql://host/tracker", "--server.port=8081").complete())
                .containsExactly(
                        "--tracker.move.to=jdbc:postgresql://host/tracker",
                        "--server.port=8081",
                        "--tracker.schedules=false");
    }

    @Test
    void startingWithoutCommandIsLeftAsTyped() {
        String[] typed = {"--tracker.check=false", "--tracker.move.to=", "--server.port=8081"};

        assertThat(new CommandLine(typed).complete()).containsExactly(typed);
    }

    private static Stream<String> bound() {
        var settings = new ClassPathScanningCandidateComponentProvider(false);
        settings.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return settings.findCandidateComponents("org.learningassurance").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(record -> Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> record.getAnnotation(ConfigurationProperties.class)
                                        .value() + "." + name));
    }

    private static Stream<String> placeholders() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(CommandLineTest::read).toList().stream()
                    .flatMap(source -> PLACEHOLDER.matcher(source).results())
                    .map(found -> found.group(1));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
