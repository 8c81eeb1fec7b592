package org.oslonac.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.oslonac.core.alert.CanaryRow;
import org.oslonac.core.alert.CanaryService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.StepUpView;

/** Which cases are decoys. */
@Named
@ViewScoped
public class CanaryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CanaryService canaries;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    private transient List<CanaryRow> rows;
    private String code;

    public void load() {
        rows = canaries.rows();
    }

    public void mark() {
        try {
            stepUp.confirm();
            canaries.mark(code);
            code = null;
            messages.done("alert.canary.marked");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
        load();
    }

    public void release(long id) {
        try {
            stepUp.confirm();
            canaries.release(id);
            messages.done("alert.canary.released");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
        load();
    }

    public List<CanaryRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
