package org.learningassurance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for what is written, whatever it says. */
class SourceRulesTest {

    private static final int MOST_LINES = 400;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern TRAIL_CHANGED =
            Pattern.compile("(?i)\\b(?:update|delete\\s+from|truncate(?:\\s+table)?)\\s+trail_(?!waiting)");
    private static final Pattern TYPEFACE = Pattern.compile("(?i)GDS Transport|govuk-crest|@font-face");

    @Test
    void filesAreShortEnoughToReadAtOnce() {
        assertThat(java().filter(file -> read(file).lines().count() > MOST_LINES))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(sources().filter(file -> isUnfinished(read(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// TODO mend", "/* FIXME */", "-- XXX"})
    void whatIsLeftForLaterIsFound(String source) {
        assertThat(isUnfinished(source)).isTrue();
    }

    @Test
    void theTrailIsOnlyEverAddedTo() {
        assertThat(main().filter(file -> changesTheTrail(read(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail_entry set facts = ?",
                "delete from trail_seal where number = ?",
                "DELETE FROM trail_text",
                "truncate table trail_about"
            })
    void aChangeOfTheTrailIsFound(String source) {
        assertThat(changesTheTrail(source)).isTrue();
        assertThat(changesTheTrail("delete from trail_waiting where entry = ?")).isFalse();
    }

    @Test
    void eachModulesMigrationsKeepToTheirNumbers() {
        List<String> versions = TemplateRules.files(Path.of("src/main/resources/db/migration"), ".sql").stream()
                .map(file -> file.toString().replaceFirst(".*migration/(\\w+)/(\\w+?)__.*", "$1 $2"))
                .toList();

        assertThat(versions).doesNotHaveDuplicates().allMatch(version -> version.matches("\\w+ V\\d+(_\\d+)*"));
    }

    @Test
    void theStylesCarryNeitherCrestNorTypefaceOfAnother() {
        Path styles = Path.of("target/classes/static/assets/app.css");
        assertThat(styles).as("built by src/main/frontend/build.mjs").exists();
        assertThat(TYPEFACE.matcher(read(styles)).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-family:\"GDS Transport\"", "url(govuk-crest.svg)", "@font-face{}"})
    void aForeignTypefaceIsFound(String styles) {
        assertThat(TYPEFACE.matcher(styles).find()).isTrue();
    }

    @Test
    void theLockedPackagesNameNoRegistry() {
        assertThat(read(Path.of("src/main/frontend/package-lock.json"))).doesNotContain("\"resolved\"");
    }

    private static boolean isUnfinished(String source) {
        return UNFINISHED.matcher(source).find();
    }

    private static boolean changesTheTrail(String source) {
        return TRAIL_CHANGED.matcher(source).find();
    }

    private static Stream<Path> main() {
        return java().filter(file -> file.startsWith("src/main"));
    }

    private static Stream<Path> java() {
        List<Path> files = new ArrayList<>(TemplateRules.files(Path.of("src/main/java"), ".java"));
        files.addAll(TemplateRules.files(Path.of("src/test/java"), ".java"));
        return files.stream();
    }

    private static Stream<Path> sources() {
        List<Path> files = new ArrayList<>(
                java().filter(file -> !file.endsWith("SourceRulesTest.java")).toList());
        files.addAll(TemplateRules.templates());
        files.addAll(TemplateRules.files(Path.of("src/main/resources/db/migration/common"), ".sql"));
        files.addAll(TemplateRules.files(Path.of("bpmn"), "mn"));
        return files.stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
