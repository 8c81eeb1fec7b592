package org.oslonac;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.oslonac.HouseClasses.ALL;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.shared.HouseClock;

/** How the four modules and their features lean on each other, and what none of them leans on. */
class ArchitectureTest {

    private static final String CORE = "org.oslonac.core..";
    private static final String LEGAL = "org.oslonac.legal..";
    private static final String HEALTH = "org.oslonac.health..";
    private static final String WEB = "org.oslonac.web..";
    private static final String LAUNCHER = "org.oslonac.web.launcher..";
    private static final String DEMO = "org.oslonac.web.demo..";

    @Test
    void core_knows_nobody() {
        holds(noClasses()
                .that(resideInAPackage(CORE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(LEGAL, HEALTH, WEB))
                .because("other modules plug into core through beans; core is never edited for them"));
    }

    @Test
    void legal_and_health_know_what_core_publishes_and_never_each_other() {
        String reason = "a lawyer's work and a doctor's work must not leak into each other by a convenient import";
        holds(noClasses()
                .that(resideInAPackage(LEGAL))
                .should()
                .dependOnClassesThat(resideInAnyPackage(HEALTH, WEB))
                .because(reason));
        holds(noClasses()
                .that(resideInAPackage(HEALTH))
                .should()
                .dependOnClassesThat(resideInAnyPackage(LEGAL, WEB))
                .because(reason));
        holds(noClasses()
                .that(resideInAnyPackage(LEGAL, HEALTH))
                .should()
                .dependOnClassesThat(resideInAPackage(CORE)
                        .and(not(resideInAnyPackage("org.oslonac.core..api..", "org.oslonac.core.shared.."))))
                .because("what core publishes in api and shared is its promise; the rest may change any day"));
    }

    @ParameterizedTest
    @CsvSource({
        "case-core, case-legal|case-health|case-web",
        "case-legal, case-health|case-web",
        "case-health, case-legal|case-web"
    })
    void maven_says_the_same_as_the_imports(String module, String strangers) throws IOException {
        String pom = Files.readString(Path.of("..", module, "pom.xml"));
        assertThat(pom)
                .as("what Maven knows of, somebody will import one day")
                .doesNotContainPattern("<artifactId>(" + strangers + ")</artifactId>");
    }

    @ParameterizedTest
    @CsvSource({"case-core, legal_|health_", "case-legal, health_", "case-health, legal_"})
    void modules_do_not_meet_in_the_database_either(String module, String strangers) throws IOException {
        for (Path migration : under(Path.of("..", module, "src", "main", "resources"), ".sql")) {
            assertThat(Files.readString(migration))
                    .as("a foreign key is a dependency too: %s", migration)
                    .doesNotContainPattern("\\b(" + strangers + ")\\w+");
        }
    }

    @Test
    void domain_modules_know_no_page() {
        holds(noClasses()
                .that(resideInAnyPackage(CORE, LEGAL, HEALTH))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces.."))
                .because("rules outlive screens, and are tested without one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "legal", "health", "web"})
    void features_of_a_module_lean_on_each_other_in_one_direction(String module) {
        holds(slices().matching("org.oslonac." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two features in a circle are one feature that nobody can change in part"));
    }

    @Test
    void pages_reach_the_database_through_services_alone() {
        holds(noClasses()
                .that(resideInAPackage(WEB))
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Repository").or(HouseClasses.MAPPED))
                .because("entities and repositories stay behind the boundary that checks rights and leaves a trace"));
        holds(noClasses()
                .that(resideInAPackage(WEB).and(not(resideInAnyPackage("org.oslonac.web.app..", LAUNCHER))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."))
                .because("a query in a page has no access check and no audit row"));
    }

    @Test
    void nobody_calls_the_launcher() {
        holds(noClasses()
                .that(not(resideInAPackage(LAUNCHER)))
                .should()
                .dependOnClassesThat(resideInAPackage(LAUNCHER))
                .because("it is packed beside the application, which would not find it"));
        holds(noClasses()
                .that(resideInAPackage(LAUNCHER))
                .should()
                .dependOnClassesThat(resideInAPackage("org.oslonac..").and(not(resideInAPackage(LAUNCHER))))
                .because("the jar of the launcher holds nothing else"));
    }

    @Test
    void the_demonstration_can_be_taken_out() {
        holds(noClasses()
                .that(not(resideInAPackage(DEMO)))
                .should()
                .dependOnClassesThat(resideInAPackage(DEMO))
                .because("real work must never lean on invented people"));
        holds(noClasses()
                .that(not(resideInAPackage(DEMO)).and(not(equivalentTo(HouseClock.class))))
                .should()
                .callMethod(HouseClock.class, "at", Instant.class, Runnable.class)
                .because("only the demonstration and tests may pretend another time"));
    }

    @Test
    void what_was_decided_against_stays_out() {
        holds(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "lombok..",
                        "org.mapstruct..",
                        "jakarta.data..",
                        "jakarta.faces.flow..",
                        "jakarta.faces.bean..",
                        "org.springframework..",
                        "org.hibernate..",
                        "org.primefaces.component.captcha..",
                        "com.google.common.."))
                .because("see docs/adr/0001: each hides a few lines and costs a newcomer an hour"));
        holds(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Default|(?<!Case)Manager|Helper|Util|Utils)")
                .because("such a name says that nobody knows what it is"));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }

    private static List<Path> under(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
