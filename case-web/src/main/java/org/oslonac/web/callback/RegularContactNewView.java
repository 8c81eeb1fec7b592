package org.oslonac.web.callback;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.callback.RegularContactDraft;
import org.oslonac.core.callback.RegularContactQueries;
import org.oslonac.core.callback.RegularContactRow;
import org.oslonac.core.callback.RegularContactService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.task.api.ClientCodes;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.Colleagues;

/** Agrees the rhythm in which a client is called. */
@Named
@ViewScoped
public class RegularContactNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RegularContactService service;

    @Inject
    RegularContactQueries queries;

    @Inject
    ClientCodes clients;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentStaff staff;

    @Inject
    Messages messages;

    private RegularContactDraft draft = new RegularContactDraft();
    private String client;
    private Long current;
    private String endReason;

    /** Begins with what holds for the client that the address names. */
    public void open() {
        draft.setResponsibleId(staff.id());
        clients.find(client).ifPresent(id -> {
            queries.draft(id).ifPresent(now -> draft = now);
            current = queries.of(id).map(RegularContactRow::id).orElse(null);
        });
    }

    public void save() {
        act(
                () -> {
                    draft.setCaseFileId(
                            clients.find(client).orElseThrow(() -> new DomainException("callback.error.noClient")));
                    service.agree(draft);
                },
                "callback.regular.agreed");
    }

    /** Nobody is called in this rhythm any more. */
    public void end() {
        act(() -> service.end(current, endReason), "callback.regular.ended");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            messages.done(done);
            messages.keep();
            Faces.redirect("/calls/regular");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** The rhythm that holds for the client of the address, or {@code null}. */
    public Long getCurrent() {
        return current;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }

    public List<SelectItem> getColleagues() {
        return colleagues.getCallers();
    }

    public RegularContactDraft getDraft() {
        return draft;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }
}
