package org.oslonac;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.House;

/** What a test takes from everybody, it takes while nobody else is there. */
class TurnsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(place -> place.contains("/test-classes/"))
            .importPackages("org.oslonac");

    private static final Set<String> OWNERS = Set.of(House.class.getName(), ClientInDatabase.class.getName());

    private static final Set<String> TAKING =
            Set.of(House.class.getName() + ".withoutDatabase", ClientInDatabase.class.getName() + ".define");

    @Test
    void what_takes_is_called_as_it_is_called_here() {
        assertThat(TAKING)
                .allMatch(name -> TESTS.get(name.substring(0, name.lastIndexOf('.'))).getMethods().stream()
                        .anyMatch(method -> method.getName().equals(name.substring(name.lastIndexOf('.') + 1))));
    }

    @Test
    void who_takes_the_database_or_a_table_away_has_the_house_to_herself() {
        noClasses()
                .that(describe("share the house", TurnsTest::isShared))
                .should()
                .callMethodWhere(target(describe("takes something from everybody", TurnsTest::isTaking)))
                .because("a test that runs beside them would find a fault that is none")
                .check(TESTS);
    }

    @Test
    void what_would_stay_with_a_window_is_reached_in_the_one_way_that_closes_it_afterwards() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Visitor.class.getName())
                .should()
                .callMethod(Page.class, "clock")
                .orShould()
                .callMethod(Page.class, "context")
                .because("the next visitor would find the clock or the cookies of this one")
                .check(TESTS);
    }

    private static boolean isTaking(CodeUnitCallTarget target) {
        return TAKING.contains(target.getOwner().getName() + '.' + target.getName());
    }

    private static boolean isShared(JavaClass test) {
        return !OWNERS.contains(test.getName())
                && test.tryGetAnnotationOfType(ResourceLock.class)
                        .filter(lock ->
                                lock.value().equals(InServer.HOUSE) && lock.mode() == ResourceAccessMode.READ_WRITE)
                        .isEmpty();
    }
}
