package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.web.demo.DemoAccounts;

@InServer
class SignInServiceIT {

    /** Attempts are counted per address, so every test comes from an address of its own. */
    private final String address = UUID.randomUUID().toString();

    @Inject
    SignInService signIn;

    @Inject
    StaffRegistration registration;

    @Inject
    CurrentStaff current;

    @Inject
    Database database;

    @Test
    void the_right_password_opens_with_the_roles_of_the_account_and_leaves_a_row() {
        long before = rows(AuditAction.SIGNED_IN);

        var signedIn = signIn.verify("psiholoskinja", DemoAccounts.PASSWORD, null, address);

        assertThat(signedIn).hasValueSatisfying(staff -> {
            assertThat(staff.getName()).isEqualTo("psiholoskinja");
            assertThat(staff.displayName()).isEqualTo("Probna Psihološkinja");
            assertThat(staff.roles()).containsExactly(Role.PSYCHOLOGIST);
        });
        assertThat(rows(AuditAction.SIGNED_IN)).isGreaterThan(before);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_refused_alike_and_leave_rows() {
        long before = rows(AuditAction.SIGN_IN_REFUSED);

        assertThat(signIn.verify("voditeljka", "not her password", null, address))
                .isEmpty();
        assertThat(signIn.verify("nobody-of-this-name", DemoAccounts.PASSWORD, null, address))
                .isEmpty();

        assertThat(rows(AuditAction.SIGN_IN_REFUSED)).isGreaterThanOrEqualTo(before + 2);
    }

    @Test
    void after_five_failures_the_account_waits_at_this_address_and_nowhere_else() {
        for (int i = 0; i <= SignInThrottle.FREE_FAILURES; i++) {
            assertThat(signIn.verify("dpo", "wrong " + i, null, address)).isEmpty();
        }

        assertThatThrownBy(() -> signIn.verify("dpo", DemoAccounts.PASSWORD, null, address))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        wait -> assertThat(wait.seconds()).isBetween(1L, 30L));
        assertThat(signIn.verify("dpo", DemoAccounts.PASSWORD, null, "another " + address))
                .isPresent();
    }

    @Test
    void an_account_is_opened_by_the_administrator_alone() {
        assertThatThrownBy(() -> registration.isTaken("dpo")).isInstanceOf(jakarta.ejb.EJBAccessException.class);
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> registration.isTaken("dpo"))
                        .isInstanceOf(jakarta.ejb.EJBAccessException.class));
        Desk.as(Role.ADMIN, () -> assertThat(registration.isTaken("dpo")).isTrue());
    }

    @Test
    void the_desk_signs_in_the_colleague_that_the_services_see() {
        assertThat(current.isSignedIn()).isFalse();
        Desk.as("konsultantkinja", () -> {
            assertThat(current.principal())
                    .hasValueSatisfying(staff -> assertThat(staff.displayName()).isEqualTo("Probna Konsultantkinja"));
            assertThat(current.roles()).containsExactly(Role.CONSULTANT);
        });
        assertThat(current.isSignedIn()).isFalse();
    }

    private long rows(AuditAction action) {
        return database.count("select count(e) from AuditEvent e where e.action = ?1", action);
    }
}
