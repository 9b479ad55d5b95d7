package org.learningassurance.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeRulesTest {

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.learningassurance", "offending");
    private static final JavaClasses OFFENDING = ALL.that(resideInAPackage("offending.."));
    private static final JavaClasses OURS = ofUs(new ImportOption.DoNotIncludeTests());
    private static final JavaClasses OUR_TESTS = ofUs(new ImportOption.OnlyIncludeTests());

    private static JavaClasses ofUs(ImportOption where) {
        return ALL.that(resideInAPackage("org.learningassurance..")
                .and(describe(
                        "lie there",
                        type -> where.includes(
                                Location.of(type.getSource().orElseThrow().getUri())))));
    }

    static Stream<Arguments> rulesOfTheCode() {
        return Stream.of(
                Arguments.of(CodeRules.ENGINE_ONLY_IN_WORKFLOW, "TouchesTheEngine"),
                Arguments.of(CodeRules.NOBODY_IMPORTS_WORKFLOW, "CallsTheProcess"),
                Arguments.of(CodeRules.NOBODY_IMPORTS_REHEARSAL, "PlaysTheExample"),
                Arguments.of(CodeRules.NO_WALL_CLOCK, "LooksAtTheWall.instant"),
                Arguments.of(CodeRules.NO_WALL_CLOCK, "LooksAtTheWall.day"),
                Arguments.of(CodeRules.NO_WALL_CLOCK, "LooksAtTheWall.millis"),
                Arguments.of(CodeRules.NO_WALL_CLOCK, "LooksAtTheWall.date"),
                Arguments.of(CodeRules.NO_WALL_CLOCK, "LooksAtTheWall.clock"),
                Arguments.of(CodeRules.NO_FIELD_INJECTION, "InjectsAField.clock"),
                Arguments.of(CodeRules.CONTROLLERS_ARE_INSIDES, "PublicPages"),
                Arguments.of(CodeRules.CONTROLLERS_ARE_INSIDES, "MisplacedPages"),
                Arguments.of(CodeRules.REPOSITORIES_ARE_INSIDES, "OpenTables"),
                Arguments.of(CodeRules.NOBODY_SLEEPS, "Sleeps.untilTomorrow"));
    }

    static Stream<Arguments> rulesOfTests() {
        return Stream.of(
                Arguments.of(CodeRules.TESTS_SAY_WHAT_THEY_ARE, "NeverFound"),
                Arguments.of(CodeRules.TESTS_OF_THE_WHOLE_ARE_ITS, "WholeTest"),
                Arguments.of(CodeRules.TESTS_OF_THE_WHOLE_ARE_ITS, "TestOfAllIT"),
                Arguments.of(CodeRules.NOBODY_SLEEPS, "Sleeps.untilTomorrow"));
    }

    @Test
    void nothingIsLookedAtTwiceOrLeftOut() {
        assertThat(OURS).isNotEmpty();
        assertThat(OUR_TESTS).isNotEmpty();
        assertThat(OFFENDING).isNotEmpty();
        assertThat(OURS.size() + OUR_TESTS.size() + OFFENDING.size()).isEqualTo(ALL.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheCode")
    void theCodeKeepsIt(ArchRule rule, String offender) {
        rule.check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTests")
    void theTestsKeepIt(ArchRule rule, String offender) {
        rule.check(OUR_TESTS);
    }

    @ParameterizedTest(name = "{1} breaks: {0}")
    @MethodSource({"rulesOfTheCode", "rulesOfTests"})
    void itFindsWhoBreaksIt(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(OFFENDING))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }
}
