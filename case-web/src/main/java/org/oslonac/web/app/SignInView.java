package org.oslonac.web.app;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oslonac.core.shared.DomainException;

/** The sign-in page: user name, password, the code of a second factor and the language to read on. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    @Inject
    SignInWait wait;

    @Inject
    SessionAge age;

    @Inject
    FactorOwed factor;

    @Inject
    FirstStepsOwed firstSteps;

    @Inject
    UiSettings ui;

    @Inject
    Messages messages;

    private String username;
    private String password;
    private String code;
    private String next;
    private String lang;

    /** Takes the language that a link on the page asked for; the session that heard it may be gone by now. */
    public void open() {
        if (lang != null) {
            ui.setLanguage(UiLanguage.of(lang));
        }
    }

    public void signIn() throws IOException {
        open();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                withParams()
                        .credential(new StaffCredential(username.strip(), password, code, AskersAddress.of(request)))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            age.begins(request);
            factor.owedIn(request.getSession());
            firstSteps.owedIn(request.getSession());
            ui.signedIn(lang != null);
            external.redirect(external.getRequestContextPath() + target());
        } else {
            DomainException refusal = wait.refusal()
                    .map(DomainException.class::cast)
                    .orElseGet(() -> new DomainException("access.error.wrong"));
            messages.refuse(refusal);
        }
    }

    /** Back to what was asked for, if it is an address of ours, else to My day. */
    private String target() {
        boolean ours = next != null && next.startsWith("/") && Route.match(next).isPresent();
        return ours ? next : Route.MY_DAY.getPath();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
