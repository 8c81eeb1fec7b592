package org.oslonac.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.onboarding.ConfidentialityService;
import org.oslonac.core.onboarding.StatementDraft;
import org.oslonac.core.onboarding.StatementRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.Dates;

/** The versions of the statement of confidentiality. */
@Named
@ViewScoped
public class StatementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConfidentialityService statements;

    @Inject
    transient Messages messages;

    @Inject
    transient Dates dates;

    private final StatementDraft draft = new StatementDraft();
    private transient List<StatementRow> rows;

    /** The new version begins as a copy of the latest. */
    public void load() {
        rows = statements.rows();
        draft.setSr(rows.get(0).sr());
        draft.setEn(rows.get(0).en());
    }

    public void publish() {
        try {
            statements.publish(draft);
            messages.done("onboarding.admin.published", dates.day(draft.getValidFrom()));
            messages.keep();
            Faces.redirect("/admin/confidentiality");
        } catch (DomainException refusal) {
            messages.refuse("form:validFrom", refusal);
        }
    }

    public List<StatementRow> getRows() {
        if (rows == null) {
            rows = statements.rows();
        }
        return rows;
    }

    public StatementDraft getDraft() {
        return draft;
    }
}
