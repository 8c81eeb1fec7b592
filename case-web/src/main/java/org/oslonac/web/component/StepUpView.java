package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.StepUpService;

/** The fields of {@code app:stepUp}, in which she shows once more that it is she. */
@Named
@RequestScoped
public class StepUpView {

    @Inject
    StepUpService stepUp;

    private String password;
    private String code;
    private Boolean codeOwed;

    /** Takes what she typed, if it is owed. Who typed nothing is told by the service what she owes. */
    public void confirm() {
        if (isOwed() && password != null && !password.isEmpty()) {
            prove();
        }
    }

    /** Takes what she typed; the session has another name from then on (Q21). */
    public void prove() {
        stepUp.confirm(password, code);
        renamed();
    }

    /** She has shown it: whoever knows the session's name of before knows nothing. */
    public void renamed() {
        Faces.getRequest().changeSessionId();
    }

    public boolean isOwed() {
        return stepUp.isOwed();
    }

    public boolean isCodeOwed() {
        if (codeOwed == null) {
            codeOwed = stepUp.isCodeOwed();
        }
        return codeOwed;
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
}
