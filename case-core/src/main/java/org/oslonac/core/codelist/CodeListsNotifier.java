package org.oslonac.core.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Lets everybody see an edit once it is committed. */
@ApplicationScoped
class CodeListsNotifier {

    @Inject
    CodeLists lists;

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodesChanged changed) {
        lists.forget();
    }
}
