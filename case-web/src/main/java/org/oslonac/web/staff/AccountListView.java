package org.oslonac.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.shared.Page;
import org.oslonac.core.staff.StaffAdministration;
import org.oslonac.web.component.ListState;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountListView {

    @Inject
    StaffAdministration administration;

    @Inject
    ListState list;

    private Page<Account> page;

    public void open() {
        page = administration.rows(list.toPageRequest("", true));
    }

    public Page<Account> getPage() {
        return page;
    }
}
