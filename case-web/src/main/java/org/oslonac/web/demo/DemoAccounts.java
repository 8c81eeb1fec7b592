package org.oslonac.web.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.access.PasswordHash;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffRegistration;
import org.oslonac.core.onboarding.OnboardingService;

/** One account a role, all with the demonstration's password. */
@Stateless
@PermitAll
@DeclareRoles(Role.ADMIN)
@RunAs(Role.ADMIN)
public class DemoAccounts {

    /** The password of every demonstration account; the launcher prints it at start. */
    public static final String PASSWORD = "oslonac-demo-2026";

    /** A demonstration account: user name, invented name, role. */
    public record Account(String username, String name, String role) {}

    /** All of them, in the order in which they are shown. */
    public static final List<Account> ALL = List.of(
            new Account("konsultantkinja", "Probna Konsultantkinja", Role.CONSULTANT),
            new Account("voditeljka", "Probna Voditeljka", Role.CASE_MANAGER),
            new Account("supervizorka", "Probna Supervizorka", Role.SUPERVISOR),
            new Account("zamenica", "Probna Zamenica", Role.SUPERVISOR),
            new Account("direktorka", "Probna Direktorka", Role.SUPERVISOR),
            new Account("advokatica", "Probna Advokatica", Role.LAWYER),
            new Account("advokat2", "Probni Advokat", Role.LAWYER),
            new Account("psiholoskinja", "Probna Psihološkinja", Role.PSYCHOLOGIST),
            new Account("savetnica", "Probna Savetnica", Role.TEST_COUNSELLOR),
            new Account("mobilni", "Probni Mobilni Tim", Role.MOBILE_TEAM),
            new Account("finansije", "Probne Finansije", Role.FINANCE),
            new Account("analiticarka", "Probna Analitičarka", Role.ANALYST),
            new Account("dpo", "Probno Lice za Zaštitu", Role.DPO),
            new Account("admin", "Probna Administratorka", Role.ADMIN));

    @Inject
    StaffRegistration registration;

    @Inject
    PasswordHash hashes;

    @Inject
    OnboardingService firstSteps;

    /**
     * Opens those that are not open yet, and lets the filling go on in the supervisor's name.
     *
     * @return the ids by user name
     * @throws IllegalStateException when the database has accounts and is no demonstration's: those are all there or none,
     *     for they are opened together; somebody who tries the administration may have opened others beside them
     */
    public Map<String, Long> open() {
        List<String> usernames = ALL.stream().map(Account::username).toList();
        boolean ours = usernames.stream().allMatch(registration::isTaken);
        if (!ours && registration.othersThan(usernames) > 0) {
            throw new IllegalStateException(
                    "This database holds real accounts: the demonstration refuses to start on it");
        }
        // Everybody knows it and all have it, so it is hashed once: else that were a quarter of the filling.
        String hash = ours ? null : hashes.of(PASSWORD);
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Account account : ALL) {
            if (!registration.isTaken(account.username())) {
                registration.open(account.username(), account.name(), hash, Set.of(account.role()));
            }
            ids.put(account.username(), registration.actAs(account.username()));
            firstSteps.confirm(firstSteps.mine().statement().id());
        }
        registration.actAs("supervizorka");
        return ids;
    }
}
