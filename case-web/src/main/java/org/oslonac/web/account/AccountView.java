package org.oslonac.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.OwnAccountService;
import org.oslonac.core.access.OwnAccountService.Enrolment;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.FactorOwed;
import org.oslonac.web.app.Messages;

/** Her password and her second factor. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnAccountService account;

    @Inject
    transient FactorOwed owed;

    @Inject
    transient Messages messages;

    private boolean on;
    private int left;
    private boolean begun;
    private transient Enrolment enrolment;
    private transient List<String> spareCodes = List.of();
    private String code;
    private transient String present;
    private transient String wanted;

    public void open() {
        on = account.isSecondFactorOn();
        left = on ? account.spareCodesLeft() : 0;
        begun = isOwed();
    }

    /** Shows the picture. */
    public void begin() {
        begun = true;
    }

    public void confirm() {
        try {
            spareCodes = account.confirmSecondFactor(code);
            owed.paid(Faces.getSession());
            Faces.getRequest().changeSessionId();
            open();
            messages.done("access.factor.done");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public void changePassword() {
        try {
            account.changePassword(present, wanted);
            Faces.getRequest().changeSessionId();
            messages.done("access.password.changed");
            messages.keep();
            Faces.redirect("/account");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    private Enrolment enrolment() {
        if (enrolment == null) {
            enrolment = account.beginSecondFactor();
        }
        return enrolment;
    }

    /** The key in groups of four, as it is typed. */
    public String getSecret() {
        return enrolment().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String getPicture() {
        return new QrPicture(enrolment().address()).path();
    }

    public int getPictureSize() {
        return new QrPicture(enrolment().address()).size();
    }

    public boolean isOwed() {
        return owed.isOwed(Faces.getRequest());
    }

    public boolean isOn() {
        return on;
    }

    public boolean isEnrolling() {
        return begun && !on;
    }

    public int getLeft() {
        return left;
    }

    public List<String> getSpareCodes() {
        return spareCodes == null ? List.of() : spareCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
