package org.oslonac.core.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.shared.NotFound;

/** Who is asking, in this request. */
@RequestScoped
public class CurrentStaff {

    @Inject
    SecurityContext security;

    private StaffPrincipal acting;

    /** The id of the signed-in colleague; somebody who is not signed in is refused as if nothing were there. */
    public long id() {
        return principal().orElseThrow(NotFound::new).id();
    }

    public Optional<StaffPrincipal> principal() {
        return signedIn().or(() -> Optional.ofNullable(acting));
    }

    private Optional<StaffPrincipal> signedIn() {
        return security.getPrincipalsByType(StaffPrincipal.class).stream().findFirst();
    }

    /** Work that nobody is signed in for, such as filling the demonstration, is done in this colleague's name. */
    void act(StaffPrincipal colleague) {
        acting = colleague;
    }

    public boolean isSignedIn() {
        return principal().isPresent();
    }

    public boolean has(String role) {
        return hasAny(Set.of(role));
    }

    /**
     * Whether she has any of these roles. Work that nobody is signed in for takes another role at each step, so the container is
     * asked then; it needs as long as a query for each role that this work has not.
     */
    public boolean hasAny(Set<String> wanted) {
        return signedIn()
                .map(now -> wanted.stream().anyMatch(now.roles()::contains))
                .orElseGet(() -> wanted.stream().anyMatch(security::isCallerInRole));
    }

    /** Her roles, as codes of {@code staff_role}. */
    public Set<String> roles() {
        return signedIn()
                .map(StaffPrincipal::roles)
                .orElseGet(() ->
                        Role.ALL.stream().filter(security::isCallerInRole).collect(Collectors.toUnmodifiableSet()));
    }
}
