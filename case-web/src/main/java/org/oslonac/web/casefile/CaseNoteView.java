package org.oslonac.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.CaseNoteDraft;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** The note that is being written on the page of a case, new or in place of an earlier one. */
@Named
@ViewScoped
public class CaseNoteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries queries;

    @Inject
    transient CaseFileService service;

    @Inject
    transient CaseView page;

    @Inject
    transient Messages messages;

    private Long correct;
    private CaseNoteDraft draft = new CaseNoteDraft();

    /** @throws org.oslonac.core.shared.NotFound when the address names a note that this case does not have */
    public void load() {
        if (correct != null && page.isDesk()) {
            draft = queries.correction(page.getCode(), correct);
        }
    }

    public void save() {
        try {
            service.write(page.getCode(), draft);
            messages.done(isCorrection() ? "casefile.note.corrected" : "casefile.note.saved");
            messages.keep();
            Faces.redirect("/cases/" + page.getCode());
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public boolean isCorrection() {
        return draft.getCorrects() != null;
    }

    public CaseNoteDraft getDraft() {
        return draft;
    }

    /** The note to correct, as the address names it. */
    public Long getCorrect() {
        return correct;
    }

    public void setCorrect(Long correct) {
        this.correct = correct;
    }
}
