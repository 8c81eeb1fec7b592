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
    private StaffPrincipal asked;
    private Set<String> roles;

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
        return roles().contains(role);
    }

    /**
     * Her roles, as codes of {@code staff_role}. The container is asked once in a request, since each of its answers costs as
     * much as the rest of a small page; again when somebody else signs in during the request, and whenever nobody is signed in,
     * for such work takes another role at each step.
     */
    public Set<String> roles() {
        StaffPrincipal now = signedIn().orElse(null);
        if (now == null) {
            return ask();
        }
        if (now != asked) {
            asked = now;
            roles = ask();
        }
        return roles;
    }

    private Set<String> ask() {
        return Role.ALL.stream().filter(security::isCallerInRole).collect(Collectors.toUnmodifiableSet());
    }
}
