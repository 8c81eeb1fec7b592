package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.session.OpenSessions;
import org.oslonac.core.shared.NotFound;

/**
 * What {@code core.staff} does to accounts, within a transaction of its own. It asks for no right: who calls it has asked,
 * and roles change only after a second person has agreed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountBook {

    /** An account as the administration sees it. */
    public record Account(long id, String username, String displayName, boolean enabled, Set<String> roles) {

        @Override
        public String toString() {
            return "Account[" + id + "]";
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffAccountRepository accounts;

    @Inject
    SecondFactorRepository factors;

    @Inject
    StartLinks links;

    @Inject
    Clock clock;

    @Inject
    Event<AccountOpened> opened;

    @Inject
    Event<AccountChanged> changed;

    @Inject
    Event<SessionsEnded> ended;

    @Inject
    OpenSessions sessions;

    /** Every account by name, with its roles in the same query. */
    public List<Account> all() {
        return entities.createQuery(
                        "select distinct a from StaffAccount a left join fetch a.roles order by a.displayName, a.id",
                        StaffAccount.class)
                .getResultStream()
                .map(AccountBook::account)
                .toList();
    }

    /** @throws NotFound when there is no such account */
    public Account get(long id) {
        return account(entity(id));
    }

    /** The same, locked until the end of the transaction and read past what was read before. */
    public Account lock(long id) {
        StaffAccount account = entity(id);
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account(account);
    }

    /** How many accounts there are, switched off ones too. */
    public long count() {
        return entities.createQuery("select count(a) from StaffAccount a", Long.class)
                .getSingleResult();
    }

    /** Whether she has ever begun: chosen a password, and not been asked since to begin anew. */
    public boolean hasPassword(long id) {
        return !PasswordHash.NONE.equals(entity(id).getPasswordHash());
    }

    /** Whether a colleague besides this one has the role and can sign in. */
    public boolean isAnother(long besides, String role) {
        return entities.createQuery(
                                "select count(a) from StaffAccount a join a.roles r where r = :role"
                                        + " and a.enabled = true and a.passwordHash <> :none and a.id <> :besides",
                                Long.class)
                        .setParameter("role", role)
                        .setParameter("none", PasswordHash.NONE)
                        .setParameter("besides", besides)
                        .getSingleResult()
                > 0;
    }

    /** Opens an account without a password and without a role. Nobody can sign in to it before a start link was used. */
    public long open(String username, String displayName) {
        return open(username, displayName, Set.of());
    }

    /** Opens an account with this role, for the house alone: roles of colleagues are asked for. */
    public long openWith(String role, String username, String displayName) {
        return open(username, displayName, Set.of(role));
    }

    private long open(String username, String displayName, Set<String> roles) {
        StaffAccount account = new StaffAccount(username, displayName, PasswordHash.NONE, roles);
        accounts.add(account);
        opened.fire(new AccountOpened(account.getId()));
        return account.getId();
    }

    /** Whether somebody already has this user name. */
    public boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    public void assign(long id, Set<String> roles) {
        entity(id).assign(roles);
        changed.fire(new AccountChanged(id, AccountChanged.What.ROLES));
    }

    /** From now on nobody signs in with it or goes on; what she wrote stays hers. */
    public void switchOff(long id) {
        StaffAccount account = entity(id);
        account.switchOff();
        account.endSessions(clock.instant());
        links.revoke(id);
        changed.fire(new AccountChanged(id, AccountChanged.What.SWITCHED_OFF));
        ended.fire(new SessionsEnded(id, SessionsEnded.Which.ALL));
    }

    /** She has left for good: no way in, no role, no second factor; what she wrote stays hers. */
    public void close(long id) {
        StaffAccount account = entity(id);
        account.switchOff();
        account.changePassword(PasswordHash.NONE);
        account.assign(Set.of());
        account.endSessions(clock.instant());
        links.revoke(id);
        factors.forget(id);
        changed.fire(new AccountChanged(id, AccountChanged.What.CLOSED));
        ended.fire(new SessionsEnded(id, SessionsEnded.Which.ALL));
    }

    /** Whether it was closed: switched off, and without a password and a role. */
    public boolean isClosed(long id) {
        StaffAccount account = entity(id);
        return !account.isEnabled()
                && account.getRoles().isEmpty()
                && PasswordHash.NONE.equals(account.getPasswordHash());
    }

    public void switchOn(long id) {
        entity(id).switchOn();
        changed.fire(new AccountChanged(id, AccountChanged.What.SWITCHED_ON));
    }

    /** How many sign-ins with it have not ended. */
    public int openSessions(long id) {
        return sessions.of(id).size();
    }

    /** Every sign-in with it is over at its next request. */
    public void endSessions(long id) {
        entity(id).endSessions(clock.instant());
        ended.fire(new SessionsEnded(id, SessionsEnded.Which.ALL));
    }

    /**
     * A link by which she chooses a password herself, once and within three days. Her present password, second
     * factor and sessions are gone from now on, so that whoever asks for it in her name locks her out in her sight.
     *
     * @return the secret in the link, which is not kept
     */
    public String startAnew(long id) {
        StaffAccount account = entity(id);
        account.changePassword(PasswordHash.NONE);
        account.endSessions(clock.instant());
        factors.forget(id);
        changed.fire(new AccountChanged(id, AccountChanged.What.STARTED_ANEW));
        return links.make(id);
    }

    /** The link of one who has not begun yet; an earlier one leads nowhere from now on. */
    public String beginningOf(long id) {
        return links.make(id);
    }

    private StaffAccount entity(long id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id)).orElseThrow(NotFound::new);
    }

    private static Account account(StaffAccount account) {
        return new Account(
                account.getId(),
                account.getUsername(),
                account.getDisplayName(),
                account.isEnabled(),
                account.getRoles());
    }
}
