package org.oslonac.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.directory.DirectoryService;
import org.oslonac.core.directory.InstitutionDraft;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** The form of an institution, new or changed. */
@Named
@ViewScoped
public class InstitutionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DirectoryQueries queries;

    @Inject
    transient DirectoryService directory;

    @Inject
    transient Messages messages;

    private String code;
    private InstitutionDraft draft = new InstitutionDraft();

    public void load() {
        if (code != null) {
            draft = new InstitutionDraft(queries.details(code));
        }
    }

    public void save() {
        try {
            String saved = code == null ? directory.add(draft) : code;
            if (code != null) {
                directory.change(code, draft);
            }
            messages.done(code == null ? "directory.added" : "directory.changed");
            messages.keep();
            Faces.redirect("/directory/" + saved);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public String getBack() {
        return code == null ? "/directory" : "/directory/" + code;
    }

    public InstitutionDraft getDraft() {
        return draft;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
