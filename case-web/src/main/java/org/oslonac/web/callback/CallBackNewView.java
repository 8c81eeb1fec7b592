package org.oslonac.web.callback;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.task.api.ClientCodes;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.Colleagues;

/** Promises a call: to a client by her code, or to somebody known by a word. */
@Named
@ViewScoped
public class CallBackNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CallBackService service;

    @Inject
    ClientCodes clients;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentStaff current;

    @Inject
    Messages messages;

    private final CallBackDraft draft = new CallBackDraft();
    private String client;

    /** Begins with the signed-in colleague and the next safe time. */
    public void open() {
        if (draft.getDueAt() == null) {
            draft.setDueAt(service.proposeNext(find()));
            draft.setAssigneeId(current.id());
        }
    }

    public void save() {
        try {
            draft.setCaseFileId(find());
            if (client != null && draft.getCaseFileId() == null) {
                throw new DomainException("callback.error.noClient");
            }
            service.promise(draft);
            messages.done("callback.promised");
            messages.keep();
            Faces.redirect("/calls/callbacks");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    private Long find() {
        var found = clients.find(client);
        return found.isPresent() ? found.getAsLong() : null;
    }

    public List<SelectItem> getColleagues() {
        return colleagues.getCallers();
    }

    public CallBackDraft getDraft() {
        return draft;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public Long getContactId() {
        return draft.getContactId();
    }

    public void setContactId(Long contactId) {
        draft.setContactId(contactId);
    }
}
