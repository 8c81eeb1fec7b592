package org.oslonac.web.person;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oslonac.core.person.PersonSearch;

/** Reads everybody into the index before the first page opens, so that no search has to wait for it. */
@Startup
@Singleton
@PermitAll
@DependsOn("DemoStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PersonIndexStart {

    @Inject
    PersonSearch search;

    @PostConstruct
    void load() {
        search.warmUp();
    }
}
