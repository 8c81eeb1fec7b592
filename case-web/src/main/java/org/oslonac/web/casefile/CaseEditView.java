package org.oslonac.web.casefile;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.casefile.CaseDataDraft;
import org.oslonac.core.casefile.CaseDetails;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.Colleagues;

/** The form of what is known of a case besides the person. */
@Named
@ViewScoped
public class CaseEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries queries;

    @Inject
    transient CaseFileService service;

    @Inject
    transient Colleagues colleagues;

    @Inject
    transient Messages messages;

    private String code;
    private CaseDataDraft draft = new CaseDataDraft();
    private List<SelectItem> managers;
    private List<SelectItem> workers;

    public void load() {
        CaseDetails details = queries.details(code);
        code = details.summary().code();
        draft = details.data();
        managers = colleagues.managersWith(draft.getOwnerId());
        workers = colleagues.workersWith(draft.getTeam());
    }

    public void save() {
        try {
            service.amend(code, draft);
            messages.done("casefile.saved", code);
            messages.keep();
            Faces.redirect("/cases/" + code);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public List<SelectItem> getManagers() {
        return managers;
    }

    public List<SelectItem> getWorkers() {
        return workers;
    }

    public CaseDataDraft getDraft() {
        return draft;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
