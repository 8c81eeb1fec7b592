package org.oslonac;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.oslonac.HouseClasses.ALL;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every service, repository, record and event, so that a new one cannot forget it. */
class BoundaryTest {

    private static final DescribedPredicate<JavaMethod> IN_A_BOUNDARY = describe(
            "are public and of a boundary",
            method -> HouseClasses.BOUNDARY.test(method.getOwner())
                    && method.getModifiers().contains(JavaModifier.PUBLIC));

    @Test
    void every_public_method_of_a_boundary_says_whose_it_is() {
        holds(methods()
                .that(IN_A_BOUNDARY)
                .should(haveRoles())
                .because("a method without a role is open to everybody who is signed in, and nobody notices"));
    }

    @Test
    void what_is_not_public_in_a_boundary_is_its_own() {
        holds(noClasses()
                .should()
                .callMethodWhere(describe(
                        "a method of another boundary that is not public",
                        call -> HouseClasses.BOUNDARY.test(call.getTargetOwner())
                                && !call.getOriginOwner().equals(call.getTargetOwner())
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                                                && !method.getModifiers().contains(JavaModifier.STATIC))
                                        .isPresent()))
                .because("the container refuses such a call when it is made, not when it is compiled"));
    }

    @Test
    void entities_never_leave_a_boundary() {
        holds(noMethods()
                .that(IN_A_BOUNDARY)
                .should(giveOrTakeEntities())
                .because("an entity on a page loads lazily, merges what was not meant and carries too much"));
    }

    @Test
    void repositories_are_private_to_their_feature_and_join_a_transaction() {
        ArchRule rule = classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .andShould()
                .beAnnotatedWith(ApplicationScoped.class)
                .andShould(beMandatory())
                .because("one feature owns its tables; a change and its trace are one transaction");
        holds(rule);
    }

    @Test
    void events_carry_ids_and_never_words() {
        holds(fields().that()
                .haveRawType(Event.class)
                .should(new ArchCondition<JavaField>("carry ids, codes and enums") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        JavaParameterizedType type = (JavaParameterizedType) field.getType();
                        JavaClass event = type.getActualTypeArguments().get(0).toErasure();
                        List<String> wordy = event.getFields().stream()
                                .filter(part -> !part.getModifiers().contains(JavaModifier.STATIC))
                                .filter(part -> part.getRawType().isEquivalentTo(String.class)
                                        && !List.of("code", "list").contains(part.getName()))
                                .map(JavaField::getName)
                                .toList();
                        events.add(new SimpleConditionEvent(
                                field, event.isRecord() && wordy.isEmpty(), event.getName() + " carries " + wordy));
                    }
                })
                .because("an event may be logged or queued one day"));
    }

    @Test
    void the_time_is_asked_of_the_clock_alone() {
        ArchRule rule = noClasses()
                .that(not(resideInAnyPackage("org.oslonac.web.launcher..")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")
                .because("tests and the demonstration pretend another time, and offices have a zone of their own");
        holds(rule);
    }

    @Test
    void only_the_launcher_speaks_to_the_terminal() {
        holds(noClasses()
                .that(not(resideInAPackage("org.oslonac.web.launcher..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what is printed past the log has no level and no rule about what may stand in it"));
    }

    @Test
    void events_are_told_in_the_transaction_of_the_act() {
        holds(noClasses()
                .should()
                .callMethod(Event.class, "fireAsync", Object.class)
                .because("what must happen happens together or not at all"));
    }

    @Test
    void configuration_is_read_in_one_place() {
        holds(noClasses()
                .that(not(resideInAnyPackage("org.oslonac.web.app..", "org.oslonac.web.launcher..")))
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.microprofile.config..")
                .because("an administrator must find every key in one list"));
    }

    private static ArchCondition<JavaMethod> haveRoles() {
        return new ArchCondition<>("be covered by roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean covered = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                        .anyMatch(roles -> method.isAnnotatedWith(roles)
                                || method.getOwner().isAnnotatedWith(roles));
                events.add(new SimpleConditionEvent(method, covered, method.getFullName() + " has no role"));
            }
        };
    }

    private static ArchCondition<JavaMethod> giveOrTakeEntities() {
        return new ArchCondition<>("give or take entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> involved = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(HouseClasses.MAPPED)
                        .collect(Collectors.toSet());
                method.getParameterTypes()
                        .forEach(type -> type.getAllInvolvedRawTypes().stream()
                                .filter(HouseClasses.MAPPED)
                                .forEach(involved::add));
                involved.forEach(entity -> events.add(
                        SimpleConditionEvent.satisfied(method, method.getFullName() + " shows " + entity.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> beMandatory() {
        return new ArchCondition<>("be in a transaction that somebody else began") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean mandatory = type.tryGetAnnotationOfType(Transactional.class)
                        .filter(found -> found.value() == Transactional.TxType.MANDATORY)
                        .isPresent();
                events.add(new SimpleConditionEvent(type, mandatory, type.getName() + " may begin its own"));
            }
        };
    }

    private static void holds(ArchRule rule) {
        rule.check(ALL);
    }
}
