package org.learningassurance.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningassurance.TrackerApplication;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** A package is a module; who may import whom is the design's table. */
class ModulesTest {

    private static final Set<String> DOMAIN =
            Set.of("directory", "review", "learning", "briefing", "training", "evidence", "dissemination", "assurance");

    /** Besides shared, which all may import. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("directory", Set.of()),
            Map.entry("access", Set.of("directory")),
            Map.entry("review", Set.of("directory")),
            Map.entry("learning", Set.of("directory", "review")),
            Map.entry("briefing", Set.of("directory", "learning")),
            Map.entry("training", Set.of("directory", "learning", "briefing")),
            Map.entry("evidence", Set.of("directory", "learning")),
            Map.entry("dissemination", Set.of("directory", "learning", "briefing", "evidence")),
            Map.entry("worklist", Set.of("directory")),
            Map.entry("chase", Set.of("directory", "worklist")),
            Map.entry("assurance", Set.of("directory", "learning", "dissemination", "worklist", "chase")),
            Map.entry("notification", Set.of("directory", "worklist", "chase")),
            Map.entry("screening", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("reporting", with(DOMAIN, "chase", "audit")),
            Map.entry("overview", with(DOMAIN, "worklist", "chase", "audit", "reporting")),
            Map.entry("exchange", with(DOMAIN, "access", "worklist", "chase", "notification", "reporting")),
            Map.entry(
                    "rehearsal",
                    with(DOMAIN, "access", "worklist", "chase", "notification", "screening", "audit", "reporting")),
            Map.entry("workflow", with(DOMAIN, "access", "worklist", "chase", "notification", "screening", "audit")));

    @Test
    void importOnlyWhatTheyDeclareAndNoInsidesOfOthers() {
        ApplicationModules.of(TrackerApplication.class).verify();
    }

    @Test
    void areRefusedWhenOneReachesIntoAnothersInsides() {
        ApplicationModules broken = ApplicationModules.of("offending.modules", new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(broken::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("alpha.internal.Inside")
                .hasMessageContaining("beta");
    }

    @Test
    void declareNoMoreThanTheDesignAllows() {
        for (String module : modules()) {
            assertThat(MAY_IMPORT).as("modules of the design").containsKey(module);
            assertThat(tooMuch(module, declared(module)))
                    .as("what %s declares and may not", module)
                    .isEmpty();
        }
    }

    @Test
    void areSeenToDeclareTooMuch() {
        assertThat(tooMuch("learning", Set.of("shared", "review", "dissemination", "workflow")))
                .containsExactlyInAnyOrder("dissemination", "workflow");
        assertThat(tooMuch("learning", Set.of("shared", "directory", "review"))).isEmpty();
        assertThat(tooMuch("unheardOf", Set.of("shared", "review"))).containsExactly("review");
    }

    @Test
    void areAllTakenIntoAccount() {
        assertThat(modules()).contains("shared", "directory", "workflow").hasSizeGreaterThan(12);
    }

    private static List<String> modules() {
        return ApplicationModules.of(TrackerApplication.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
    }

    private static Set<String> tooMuch(String module, Set<String> declared) {
        Set<String> allowed = with(MAY_IMPORT.getOrDefault(module, Set.of()), "shared");
        return declared.stream().filter(other -> !allowed.contains(other)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> declared(String module) {
        ApplicationModule declaration = packageOf(module).getAnnotation(ApplicationModule.class);
        assertThat(declaration).as("declaration of " + module).isNotNull();
        return Stream.of(declaration.allowedDependencies()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Package packageOf(String module) {
        try {
            return Class.forName(TrackerApplication.class.getPackageName() + "." + module + ".package-info")
                    .getPackage();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("The module " + module + " has no package-info", missing);
        }
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
