package org.oslonac.core.leaving;

import java.util.List;
import java.util.Map;
import org.oslonac.core.access.AccountBook.Account;

/**
 * What a colleague holds, and who may take it.
 *
 * @param closed whether her account was closed already
 */
public record LeavingSheet(Account account, boolean closed, List<Kind> kinds) {

    /**
     * One kind of what she holds.
     *
     * @param title the key of what it is called; it names the kind, too
     * @param held codes and numbers, the first hundred
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
