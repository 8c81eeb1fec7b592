package org.oslonac.core.holding.api;

import java.util.List;
import java.util.Set;

/**
 * Something that is open and in one colleague's hands: the cases she leads, calls she has promised. Her account closes only
 * when everything has a new holder or has ended (D41). A feature implements it as a CDI bean; it is called within the
 * transaction of whoever closes the account.
 */
public interface Holding {

    /** The key of the text that says what it is. */
    String titleKey();

    /** Roles of which a new holder has one; none where what there is ends with her account. */
    default Set<String> roles() {
        return Set.of();
    }

    /** Whether {@link #held} names cases: then a supervisor reads it and an administrator sees only how many there are. */
    default boolean isOfClients() {
        return true;
    }

    /** What she holds now: codes and numbers, never a client's name, each at most 80 characters. */
    List<String> held(long staffId);

    /**
     * Gives what she holds to a colleague, or ends it.
     *
     * @param to {@code null} where no new holder is needed
     * @throws org.oslonac.core.shared.DomainException when that colleague may not have it
     */
    void release(long from, Long to);
}
