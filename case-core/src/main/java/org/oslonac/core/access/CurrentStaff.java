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
        return security.getPrincipalsByType(StaffPrincipal.class).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(acting));
    }

    /** Work that nobody is signed in for, such as filling the demonstration, is done in this colleague's name. */
    void act(StaffPrincipal colleague) {
        acting = colleague;
    }

    public boolean isSignedIn() {
        return principal().isPresent();
    }

    public boolean has(String role) {
        return security.isCallerInRole(role);
    }

    /** Her roles, as codes of {@code staff_role}. */
    public Set<String> roles() {
        return Role.ALL.stream().filter(this::has).collect(Collectors.toUnmodifiableSet());
    }
}
