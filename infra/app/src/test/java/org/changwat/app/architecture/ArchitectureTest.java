package org.changwat.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.changwat.command.Command;
import org.changwat.command.Rule;
import org.changwat.events.DomainEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the plan of the house. A rule that selects nothing fails, as ArchUnit's default has it. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.changwat");

    private static final Set<Class<?>> TIMES =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class);

    @Test
    void the_command_side_sees_neither_the_query_side_nor_infra() {
        noClasses()
                .that()
                .resideInAPackage("org.changwat.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(infraAnd("org.changwat.query.."))
                .check(HOUSE);
    }

    @Test
    void the_query_side_sees_neither_the_command_side_nor_infra() {
        noClasses()
                .that()
                .resideInAPackage("org.changwat.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(infraAnd("org.changwat.command.."))
                .check(HOUSE);
    }

    @Test
    void the_published_language_knows_no_framework_but_axons_revision() {
        classes()
                .that()
                .resideInAPackage("org.changwat.events..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.changwat.events..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.."))
                        .or(resideInAPackage("com.fasterxml.jackson.annotation.."))
                        .or(DescribedPredicate.describe("Axon's @Revision", type -> type.getName()
                                .equals("org.axonframework.serialization.Revision"))))
                .check(HOUSE);
    }

    @Test
    void rules_and_commands_know_neither_spring_nor_mongo() {
        ArchRule rule = noClasses()
                .that()
                .areAssignableTo(Rule.class)
                .or()
                .areAssignableTo(Command.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..");
        rule.check(HOUSE);
    }

    @Test
    void slices_do_not_reach_into_their_siblings_on_the_query_side() {
        slices().matching(
                        "org.changwat.query.(framework|agreement|scorecard|changerequest|inspection|plan|nationalreport|"
                                + "knowledge|improvement|draftindicator)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @Test
    void no_house_has_a_cycle_between_its_packages() {
        slices().matching("org.changwat.(*).(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void only_the_clock_bean_tells_the_time() {
        noClasses()
                .that()
                .resideInAnyPackage("org.changwat.command..", "org.changwat.query..", "org.changwat.events..")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("read a clock of their own", ArchitectureTest::readsAClockOfItsOwn))
                .check(HOUSE);
    }

    @Test
    void nothing_uses_jackson_2_databind_xstream_or_java_serialization_of_events() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.thoughtworks.xstream..")
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)$")
                .check(HOUSE);
    }

    @Test
    void every_package_is_null_marked_and_says_why_it_is_there() {
        List<String> unmarked = packagesOf(HOUSE).stream()
                .filter(name -> !isNullMarked(name))
                .sorted()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void every_event_and_every_rule_is_a_record() {
        classes()
                .that()
                .areAssignableTo(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(HOUSE);
    }

    private static String[] infraAnd(String other) {
        return new String[] {
            other,
            "org.changwat.app..",
            "org.changwat.eventlog..",
            "org.changwat.embeddedmongo..",
            "org.changwat.security..",
            "org.changwat.observability..",
            "org.changwat.verifier.."
        };
    }

    private static boolean readsAClockOfItsOwn(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean withoutClock =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        boolean now = call.getName().equals("now")
                && TIMES.stream().anyMatch(type -> type.getName().equals(owner))
                && withoutClock;
        boolean system = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                || owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
        return now || system;
    }

    private static Set<String> packagesOf(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .map(JavaPackage::getName)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean isNullMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
