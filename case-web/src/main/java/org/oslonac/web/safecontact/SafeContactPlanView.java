package org.oslonac.web.safecontact;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.safecontact.HoursDraft;
import org.oslonac.core.safecontact.NumberDraft;
import org.oslonac.core.safecontact.SafeContactDetails;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.safecontact.SafeContactQueries;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.safecontact.Voicemail;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.task.api.ClientCodes;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;

/** The page on which a client and a colleague agree how she may be reached. */
@Named
@ViewScoped
public class SafeContactPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SafeContactService service;

    @Inject
    SafeContactQueries queries;

    @Inject
    ClientCodes clients;

    @Inject
    Messages messages;

    @Inject
    Txt txt;

    private String code;
    private long caseFileId;
    private SafeContactDraft draft = new SafeContactDraft();

    /** @throws NotFound when there is no such client for the asker */
    public void open() {
        caseFileId = clients.find(code).orElseThrow(NotFound::new);
        draft = queries.draft(caseFileId);
    }

    public void save() {
        try {
            service.agree(caseFileId, draft);
            messages.done("safecontact.agreed");
            messages.keep();
            Faces.redirect("/cases/" + code);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** Every plan that was agreed before. */
    public List<SafeContactDetails> getHistory() {
        return queries.history(caseFileId);
    }

    public void addHours(SafeContactDraft to) {
        to.getHours().add(new HoursDraft());
    }

    public void removeHours(SafeContactDraft from, HoursDraft row) {
        from.getHours().remove(row);
    }

    public void addNumber(SafeContactDraft to) {
        to.getNumbers().add(new NumberDraft());
    }

    public void removeNumber(SafeContactDraft from, NumberDraft row) {
        from.getNumbers().remove(row);
    }

    public List<SelectItem> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new SelectItem(day, txt.of("safecontact", day)))
                .toList();
    }

    public List<SelectItem> getVoicemails() {
        return Arrays.stream(Voicemail.values())
                .map(one -> new SelectItem(one, txt.of("safecontact", one)))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public SafeContactDraft getDraft() {
        return draft;
    }
}
