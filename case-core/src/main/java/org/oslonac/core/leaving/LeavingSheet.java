package org.oslonac.core.leaving;

import java.util.List;
import java.util.Map;
import org.oslonac.core.access.AccountBook.Account;

/**
 * What a colleague holds, and who may take it.
 *
 * @param closed whether her account was closed already
 * @param waiting the request to close it that a supervisor has not decided on, or {@code null}
 */
public record LeavingSheet(Account account, boolean closed, Long waiting, List<Kind> kinds) {

    /**
     * One kind of what she holds.
     *
     * @param title the key of what it is called; it names the kind, too
     * @param held what it is, the first hundred; empty where it is of clients
     * @param count how many there are
     * @param handedOver whether a new holder is needed; else it ends with her account
     * @param takers who may take it, by id
     */
    public record Kind(String title, List<String> held, int count, boolean handedOver, Map<Long, String> takers) {

        @Override
        public String toString() {
            return "Kind[" + title + ", " + count + "]";
        }
    }

    @Override
    public String toString() {
        return "LeavingSheet[" + account.id() + "]";
    }
}
