package org.oslonac.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.web.demo.DemoAccounts;

/**
 * Every method that touches a case, for every role and in every standing to the case (Q9): it answers about a case that is
 * hidden as about one that does not exist (Q11), and about an open one otherwise; and each leaves its trace (Q17).
 */
@InServer
class AccessMatrixIT {

    private static final String REFUSED = "may not be called";

    @Inject
    Bench bench;

    @Inject
    Samples samples;

    @Inject
    OpenClasses classes;

    @Inject
    Database database;

    private final SoftAssertions softly = new SoftAssertions();
    private final Map<String, String> usernames = new HashMap<>();
    private Sample shared;

    @BeforeEach
    void everyRoleHasSomebody() {
        for (String role : Role.ALL) {
            String username = DemoAccounts.ALL.stream()
                    .filter(account -> account.role().equals(role))
                    .map(DemoAccounts.Account::username)
                    .findFirst()
                    .orElse("test.matrica." + role.toLowerCase(Locale.ROOT).replace('_', '.'));
            samples.account(username, role);
            usernames.put(role, username);
        }
        shared = samples.make();
    }

    @AfterEach
    void nobodyIsAway() {
        database.change("delete from core_staff_absence where staff_id = ?", bench.staff(Samples.OWNER));
    }

    @Test
    void what_shows_cases_shows_them_to_whom_they_are_open() {
        tryRows(Matrix.ROWS.stream().filter(row -> row.isAboutCases() && !row.changes()));
    }

    @Test
    void what_changes_cases_changes_them_for_whom_they_are_open() {
        tryRows(Matrix.ROWS.stream().filter(Row::changes));
    }

    private void tryRows(Stream<Row> some) {
        List<Row> rows = some.toList();
        for (String role : Role.ALL) {
            samples.stand(Standing.MEMBER, usernames.get(role), shared);
            rows.stream()
                    .filter(row -> !isAllowed(row, role))
                    .forEach(row -> softly.assertThat(outcome(row, role, shared))
                            .as("%s by %s on the team", row, role)
                            .isEqualTo(REFUSED));
            samples.stand(Standing.STRANGER, usernames.get(role), shared);
            rows.stream().filter(row -> isAllowed(row, role)).forEach(row -> tryStandings(row, role));
        }
        softly.assertAll();
    }

    private static boolean isAllowed(Row row, String role) {
        return rolesOf(row.method()).contains(role);
    }

    private void tryStandings(Row row, String role) {
        Object ghost = outcome(row, role, Sample.GHOST);
        for (Standing standing : Standing.values()) {
            boolean open = standing.isOpen() && Matrix.CLASSES.get(role).contains(row.dataClass());
            // Whom it is hidden from must not change it, so the next finds it as it was.
            Sample sample = open && row.changes() ? samples.make() : shared;
            samples.stand(standing, usernames.get(role), sample);
            long mark = lastTrace();
            List<?> before = samples.state(sample);
            Object outcome = outcome(row, role, sample);
            String cell = row + " by " + role + " as " + standing;
            if (sample == shared) {
                softly.assertThat(samples.state(shared))
                        .as("%s, the case", cell)
                        .isEqualTo(before);
            }
            if (open) {
                softly.assertThat(outcome).as(cell).isNotEqualTo(ghost);
            } else {
                softly.assertThat(outcome).as(cell).isEqualTo(ghost);
            }
            traced(row, role, outcome, mark, cell);
            if (sample != shared) {
                samples.stand(Standing.STRANGER, usernames.get(role), sample);
            }
        }
        samples.stand(Standing.STRANGER, usernames.get(role), shared);
    }

    private void traced(Row row, String role, Object outcome, long mark, String cell) {
        boolean classOpen = Matrix.CLASSES.get(role).contains(row.dataClass());
        if (outcome.equals(NotFound.class.getName()) && classOpen) {
            softly.assertThat(traces(AuditAction.REFUSED, role, mark))
                    .as("%s, trace of the refusal", cell)
                    .isPositive();
        } else if (!(outcome instanceof String) && row.trace() != null) {
            softly.assertThat(traces(row.trace(), role, mark))
                    .as("%s, trace", cell)
                    .isPositive();
        }
    }

    /** What the caller learns: an answer, or the kind of refusal with its text. */
    private Object outcome(Row row, String role, Sample sample) {
        return Desk.ask(usernames.get(role), () -> {
            try {
                Object answer = row.act().about(sample, bench);
                return answer instanceof Boolean || answer instanceof String ? answer : Answer.SOMETHING;
            } catch (EJBAccessException refused) {
                return REFUSED;
            } catch (NotFound hidden) {
                return NotFound.class.getName();
            } catch (DomainException refusal) {
                return refusal.getClass().getName() + ' ' + refusal.key();
            }
        });
    }

    private enum Answer {
        SOMETHING
    }

    private long lastTrace() {
        return database.count("select max(e.id) from AuditEvent e");
    }

    private long traces(AuditAction action, String role, long after) {
        return database.count(
                "select count(e) from AuditEvent e where e.id > ?1 and e.action = ?2 and e.staffId = ?3",
                after,
                action,
                bench.staff(usernames.get(role)));
    }

    private static Set<String> rolesOf(String key) {
        String[] parts = key.split("#");
        Class<?> boundary = Arrays.stream(Bench.class.getDeclaredFields())
                .map(Field::getType)
                .filter(type -> type.getSimpleName().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(parts[0] + " is not on the bench"));
        Method method = Arrays.stream(boundary.getMethods())
                .filter(one -> one.getName().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + key));
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return Set.of(method.getAnnotation(RolesAllowed.class).value());
        }
        if (method.isAnnotationPresent(PermitAll.class) || !boundary.isAnnotationPresent(RolesAllowed.class)) {
            return Set.copyOf(Role.ALL);
        }
        return Set.of(boundary.getAnnotation(RolesAllowed.class).value());
    }

    @Test
    void every_class_of_every_role_is_as_it_is_written_here() {
        for (String role : Role.ALL) {
            Set<DataClass> open = Desk.ask(usernames.get(role), () -> classes.all());
            assertThat(open).as(role).isEqualTo(Matrix.CLASSES.get(role));
        }
    }
}
