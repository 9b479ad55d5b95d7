package org.learningassurance.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Rules that classes keep. Package patterns are relative, so that the rules can be tried on offending classes elsewhere. */
final class CodeRules {

    static final ArchRule ENGINE_ONLY_IN_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine is kept behind one module, so that it can be swapped");

    static final ArchRule NOBODY_IMPORTS_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.learningassurance.workflow..").or(resideInAPackage("offending.workflow..")))
            .because("the process hears the domain, never the other way round");

    static final ArchRule NOBODY_IMPORTS_REHEARSAL = noClasses()
            .that()
            .resideOutsideOfPackage("..rehearsal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..rehearsal..")
            .because("the example partnership is played from outside");

    static final ArchRule NO_WALL_CLOCK = classes()
            .that()
            .doNotHaveSimpleName("TrackerClock")
            .and()
            .doNotHaveSimpleName("EngineClock")
            .should(askTheClockBean())
            .because("a rehearsal and the tests move the one clock");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("what a class needs stands in its constructor");

    static final ArchRule CONTROLLERS_ARE_INSIDES = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should(bePackagePrivate())
            .andShould()
            .resideInAPackage("..web..")
            .because("nobody but a browser calls a page");

    static final ArchRule REPOSITORIES_ARE_INSIDES = classes()
            .that()
            .areAssignableTo(Repository.class)
            .or()
            .areAnnotatedWith(org.springframework.stereotype.Repository.class)
            .and()
            .areNotAssignableTo(SimpleJpaRepository.class)
            .should(bePackagePrivate())
            .because("a module's tables are its own");

    static final ArchRule TESTS_SAY_WHAT_THEY_ARE = methods()
            .that()
            .areAnnotatedWith(Test.class)
            .or()
            .areAnnotatedWith(ParameterizedTest.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*(Test|IT)(\\$.*)?")
            .because("Surefire and Failsafe find tests by name, and leave out others in silence");

    static final ArchRule TESTS_OF_THE_WHOLE_ARE_ITS = classes()
            .that()
            .areMetaAnnotatedWith(SpringBootTest.class)
            .and()
            .areNotAnnotations()
            .should()
            .haveSimpleNameEndingWith("IT")
            .andShould()
            .haveSimpleNameNotStartingWith("Test")
            .because(
                    "they run on both databases, after the quick tests, among which Surefire counts what begins with Test");

    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethodWhere(describe(
                    "sleeps",
                    call -> call.getTarget().getName().equals("sleep")
                            && (call.getTargetOwner().isEquivalentTo(Thread.class)
                                    || call.getTargetOwner().isAssignableTo("java.util.concurrent.TimeUnit"))))
            .because("time is moved, or waited for by what ends the waiting");

    private CodeRules() {}

    private static ArchCondition<JavaClass> askTheClockBean() {
        return new ArchCondition<>("ask the clock bean for the time") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getCodeUnitCallsFromSelf().stream()
                        .filter(call -> readsTheWallClock(call.getTarget()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(item, sentence(call))));
            }
        };
    }

    private static String sentence(JavaCall<?> call) {
        return call.getDescription();
    }

    private static boolean readsTheWallClock(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (target.getName()) {
            case "now" -> owner.isAssignableTo(Temporal.class) && !clockGiven;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }
}
