package org.oslonac.core.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.oslonac.core.shared.DomainException;

/**
 * The account of one colleague: user name, password hash, roles and how she likes her screen. An account is switched
 * off, never deleted, because what she wrote keeps pointing at it.
 */
@Entity
@Table(name = "core_staff_account")
public class StaffAccount {

    /** Small letters first, so that no user name can be taken for a role or for who start-up work runs as. */
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.]{1,59}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled = true;

    /** Language and script of her screen: the name of a {@code UiLanguage} of the web layer. */
    private String language;

    private String theme;

    private String density;

    /** Sessions that began before are over; {@code null} while none was ever ended by others than time or herself. */
    @Column(name = "sessions_ended_at")
    private Instant sessionsEndedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "core_staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    private Set<String> roles = new LinkedHashSet<>();

    protected StaffAccount() {}

    public StaffAccount(String username, String displayName, String passwordHash, Set<String> roles) {
        if (!USERNAME.matcher(username).matches()) {
            throw new DomainException("access.error.username");
        }
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles = new LinkedHashSet<>(roles);
    }

    /** From now on she has these roles and no others. */
    void assign(Set<String> newRoles) {
        roles = new LinkedHashSet<>(newRoles);
    }

    void switchOff() {
        enabled = false;
    }

    void switchOn() {
        enabled = true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void endSessions(Instant now) {
        sessionsEndedAt = now;
    }

    public long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    Preferences preferences() {
        return new Preferences(language, theme, density);
    }
}
