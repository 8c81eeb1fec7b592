package org.oslonac.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.StartService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** Where a start link leads: she chooses her password and goes on to sign in. */
@Named
@RequestScoped
public class StartView {

    @Inject
    StartService start;

    @Inject
    Messages messages;

    private String key;
    private String password;

    /** The page has no state of its own, so the link is read from its address before the form is. */
    @PostConstruct
    void read() {
        key = Faces.getRequestParameter("key");
    }

    public void choose() {
        try {
            start.choose(key, password);
            messages.done("access.start.done");
            messages.keep();
            Faces.redirect("/login");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public boolean isGood() {
        return start.isGood(key);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
