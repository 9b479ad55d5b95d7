package org.learningassurance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for what is written, whatever it says. */
class SourceRulesTest {

    private static final int MOST_LINES = 400;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern TRAIL_CHANGED =
            Pattern.compile("(?i)\\b(?:update|delete\\s+from|truncate(?:\\s+table)?)\\s+trail_(?!waiting)");
    private static final Pattern MIGRATION = Pattern.compile("(common|h2|postgresql)/V(\\d+(?:_\\d+)*)__\\w+\\.sql");
    private static final List<String> VENDORS = List.of("h2", "postgresql");
    private static final Pattern REGISTRY = Pattern.compile("\"resolved\"|:\\s*\"https?://[^\"]+\\.tgz");
    private static final Pattern TYPEFACE = Pattern.compile("(?i)GDS Transport|govuk-crest|@font-face");

    @Test
    void filesAreShortEnoughToReadAtOnce() {
        assertThat(java().filter(file -> isTooLong(read(file)))).isEmpty();
    }

    @Test
    void aFileThatIsTooLongIsFound() {
        assertThat(isTooLong("int a;\n".repeat(MOST_LINES))).isFalse();
        assertThat(isTooLong("int a;\n".repeat(MOST_LINES + 1))).isTrue();
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
    void eachDatabaseIsGivenEachNumberOnce() {
        List<String> migrations = TemplateRules.files(Path.of("src/main/resources/db/migration"), ".sql").stream()
                .map(file -> file.toString().replaceFirst(".*/migration/", ""))
                .toList();

        assertThat(migrations).hasSizeGreaterThan(10);
        assertThat(misnumbered(migrations)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "common/V10__a.sql, common/V10__b.sql, 10 is there twice for h2",
        "common/V10_1__a.sql, common/V10_1__b.sql, 10_1 is there twice for postgresql",
        "common/V1__a.sql, h2/V1__engine.sql, 1 is there twice for h2",
        "h2/V2__a.sql, postgresql/V3__a.sql, 3 is missing for h2",
        "h2/V2__a.sql, postgresql/V3__a.sql, 2 is missing for postgresql",
        "common/V10__a.sql, common/11__b.sql, not a migration: common/11__b.sql",
        "common/V10__a.sql, common/V11_b.sql, not a migration: common/V11_b.sql",
        "common/V10__a.sql, oracle/V11__b.sql, not a migration: oracle/V11__b.sql"
    })
    void aMigrationOutOfOrderIsFound(String one, String other, String mistake) {
        assertThat(misnumbered(List.of(one, other))).contains(mistake);
        assertThat(misnumbered(
                        List.of("common/V10__a.sql", "common/V10_1__a.sql", "h2/V1__a.sql", "postgresql/V1__a.sql")))
                .isEmpty();
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
        assertThat(namesARegistry(read(Path.of("src/main/frontend/package-lock.json"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sass\": {\"resolved\": \"https://packages.example/sass-1.tgz\"}}",
                "{\"sass\": {\"resolved\" : \"file:../sass\"}}",
                "{\"dependencies\": {\"sass\": \"http://packages.example/sass-1.tgz\"}}"
            })
    void aRegistryInTheLockFileIsFound(String lock) {
        assertThat(namesARegistry(lock)).isTrue();
        assertThat(namesARegistry("{\"sass\": {\"version\": \"1.0\", \"integrity\": \"sha512-x\"}}"))
                .isFalse();
    }

    private static boolean isTooLong(String source) {
        return source.lines().count() > MOST_LINES;
    }

    /** What is wrong with the numbers of migrations, which each database takes from {@code common} and its own folder together. */
    private static List<String> misnumbered(List<String> migrations) {
        List<String> mistakes = new ArrayList<>();
        Map<String, List<String>> numbers = new HashMap<>();
        for (String migration : migrations) {
            Matcher parts = MIGRATION.matcher(migration);
            if (parts.matches()) {
                numbers.computeIfAbsent(parts.group(1), folder -> new ArrayList<>())
                        .add(parts.group(2));
            } else {
                mistakes.add("not a migration: " + migration);
            }
        }
        List<String> common = numbers.getOrDefault("common", List.of());
        List<String> ofVendors = VENDORS.stream()
                .flatMap(vendor -> numbers.getOrDefault(vendor, List.of()).stream())
                .toList();
        for (String vendor : VENDORS) {
            List<String> own = numbers.getOrDefault(vendor, List.of());
            Set<String> seen = new HashSet<>();
            Stream.concat(common.stream(), own.stream())
                    .filter(number -> !seen.add(number))
                    .forEach(number -> mistakes.add("%s is there twice for %s".formatted(number, vendor)));
            ofVendors.stream()
                    .filter(number -> !own.contains(number))
                    .forEach(number -> mistakes.add("%s is missing for %s".formatted(number, vendor)));
        }
        return mistakes;
    }

    private static boolean namesARegistry(String lock) {
        return REGISTRY.matcher(lock).find();
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
