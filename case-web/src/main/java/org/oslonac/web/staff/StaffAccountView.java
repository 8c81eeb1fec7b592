package org.oslonac.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.access.StepUpOwed;
import org.oslonac.core.onboarding.ConfidentialityService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.staff.AccountDraft;
import org.oslonac.core.staff.StaffAdministration;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.StepUpView;

/** One account: a new one, or one with its roles, its start link and its switch. */
@Named
@ViewScoped
public class StaffAccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffAdministration administration;

    @Inject
    transient ConfidentialityService confidentiality;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    private final AccountDraft draft = new AccountDraft();
    private long id;
    private transient Account account;
    private Set<String> roles = new LinkedHashSet<>();
    private transient String link;

    public void open() {
        account = administration.account(id);
        roles = new LinkedHashSet<>(account.roles());
    }

    /** Opens the account and goes on to its page, where the start link is made. */
    public void save() {
        try {
            String done = isAlone() && !draft.getRoles().isEmpty() ? "staff.opened.alone" : "staff.opened";
            stepUp.confirm();
            long opened = administration.open(draft);
            messages.done(done, draft.getUsername());
            go("/admin/accounts/" + opened);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public void askForRoles() {
        try {
            stepUp.confirm();
            boolean given = administration.askForRoles(id, roles);
            messages.done(
                    given ? "staff.roles.given" : "staff.roles.asked",
                    getAccount().username());
            go("/admin/accounts/" + id);
        } catch (DomainException refusal) {
            refuse(refusal);
        }
    }

    /** She shows on top of the page that it is she, for all that stands below. */
    public void prove() {
        try {
            stepUp.prove();
            messages.done("access.stepUp.done");
            go("/admin/accounts/" + id);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public void endSessions() {
        act(() -> administration.endSessions(id), "staff.sessions.ended");
    }

    public void switchOff() {
        act(() -> administration.switchOff(id), "staff.switchedOff");
    }

    public void switchOn() {
        act(() -> administration.switchOn(id), "staff.switchedOn");
    }

    /** Makes a link and shows it on this page, once. */
    public void startLink() {
        try {
            HttpServletRequest request = Faces.getRequest();
            String house = request.getRequestURL().toString().replaceFirst("(https?://[^/]+).*", "$1");
            stepUp.confirm();
            link = house + request.getContextPath() + "/start/" + administration.startLink(id);
        } catch (DomainException refusal) {
            refuse(refusal);
        }
    }

    private void act(Runnable act, String done) {
        try {
            stepUp.confirm();
            act.run();
            messages.done(done, getAccount().username());
            go("/admin/accounts/" + id);
        } catch (DomainException refusal) {
            refuse(refusal);
        }
    }

    /** What she owes is shown by the page when it is opened anew: it stands above all forms. */
    private void refuse(DomainException refusal) {
        messages.refuse(refusal);
        if (refusal instanceof StepUpOwed) {
            go("/admin/accounts/" + id);
        }
    }

    private void go(String path) {
        messages.keep();
        Faces.redirect(path);
    }

    /** The request for other roles, while it waits for a second person; else {@code null}. */
    public Long getWaiting() {
        return administration.rolesThatWait(id).orElse(null);
    }

    /** Whether the roles that she gives to others hold at once. */
    public boolean isAlone() {
        return administration.isAlone();
    }

    public int getOpenSessions() {
        return administration.openSessions(id);
    }

    /** When she has confirmed the statement of confidentiality, or {@code null}. */
    public Instant getConfirmedAt() {
        return confidentiality.confirmedAt(id).orElse(null);
    }

    public Instant getGivenAlone() {
        return administration.rolesGivenAlone(id).orElse(null);
    }

    public Account getAccount() {
        if (account == null) {
            account = administration.account(id);
        }
        return account;
    }

    public String getLink() {
        return link;
    }

    public AccountDraft getDraft() {
        return draft;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public void setRoles(Set<String> roles) {
        this.roles = roles == null ? new LinkedHashSet<>() : roles;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
