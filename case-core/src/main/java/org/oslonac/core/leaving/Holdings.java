package org.oslonac.core.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.holding.api.Holding;

/** Every kind of thing that a colleague may hold, over all modules. */
@ApplicationScoped
class Holdings {

    @Inject
    @Any
    Instance<Holding> all;

    /** In an order that is the same whenever it is asked. */
    List<Holding> sorted() {
        return all.stream().sorted(Comparator.comparing(Holding::titleKey)).toList();
    }

    /** Whether a new holder is needed, or what there is ends with the account. */
    static boolean isHandedOver(Holding holding) {
        return !holding.roles().isEmpty();
    }

    static boolean mayTake(Holding holding, Account account) {
        return account.enabled() && account.roles().stream().anyMatch(holding.roles()::contains);
    }
}
