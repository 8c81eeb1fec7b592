package org.oslonac.web.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.oslonac.core.person.PersonMergeService;

/** Forgets each night what was kept to undo merges, once they cannot be undone any more. */
@Singleton
@PermitAll
public class MergeWatch {

    @Inject
    PersonMergeService service;

    @Schedule(hour = "3", persistent = false)
    void forget() {
        service.forget();
    }
}
