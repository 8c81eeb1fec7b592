package org.oslonac.web.contact;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.oslonac.core.contact.CallIntake;
import org.oslonac.core.contact.ContactClients;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.contact.ContactDrafts;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.contact.OpenDraft;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;
import org.oslonac.web.app.Messages;

/** The form that is filled while somebody talks. */
@Named
@ViewScoped
public class CallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactDrafts drafts;

    @Inject
    ContactService contacts;

    @Inject
    ContactClients clients;

    @Inject
    CallIntake intake;

    @Inject
    FieldRefusals refusals;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private String key;
    private String client;
    private int revision;
    private String kept;
    private final CallForm form = new CallForm(new ContactDraft());
    private final FollowUp followUp = new FollowUp();
    /** The quick code that was saved just now and can still be taken back. */
    private String quickSaved;

    private transient List<OpenDraft> others;

    /** A form without a key of its own gets one in its address; a form that was saved leads to what was saved. */
    public void open() {
        if (key == null) {
            String path = "/calls/new/" + UUID.randomUUID();
            if (client == null) {
                Faces.redirect(path);
            } else {
                Faces.redirect(path + "?case=%s", client);
            }
            return;
        }
        if (!key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        Optional<String> saved = contacts.saved(key);
        if (saved.isPresent()) {
            messages.done("contact.call.alreadySaved");
            leaveFor("/calls/" + saved.get());
            return;
        }
        begin(drafts.open(key));
    }

    private void begin(Optional<OpenDraft> draft) {
        form.getContact().setSubmissionKey(key);
        form.getContact().setStartedAt(draft.map(OpenDraft::startedAt).orElseGet(clock::instant));
        revision = draft.map(OpenDraft::revision).orElse(0);
        kept = draft.map(OpenDraft::form).orElse(null);
        if (client != null) {
            form.link(clients.clients(List.of(client)));
        }
    }

    /** Puts what was typed earlier back into the inputs; once, when the page is first shown. */
    public void restore() {
        if (kept != null) {
            TypedForm typed = new TypedForm(kept);
            kept = null;
            form.link(clients.clients(typed.values("clients")));
            typed.values("handouts").forEach(id -> form.give(Long.parseLong(id)));
            typed.restore(FacesContext.getCurrentInstance());
        }
    }

    /** Saves a call about which there is no more to say. */
    public void quick(String nonCounselling) {
        form.getContact().setNonCounselling(nonCounselling);
        quickSaved = save(() -> contacts.save(ended())).orElse(null);
        if (quickSaved == null) {
            form.getContact().setNonCounselling(null);
        }
    }

    /** Takes the quick code back: the form goes on from where the call began. */
    public void undo() {
        try {
            Instant started = contacts.undo(quickSaved);
            form.beginAgain(started);
            quickSaved = null;
            messages.done("contact.call.undone");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public void save() {
        save(() -> intake.save(followUp.of(ended()))).ifPresent(code -> {
            messages.done("contact.call.saved", code);
            leaveFor("/calls/" + code);
        });
    }

    public void saveAndOpen() {
        var caller = form.getContact().getCaller();
        save(() -> intake.saveAndOpen(followUp.of(ended()), followUp.caseFor(caller)))
                .ifPresent(code -> {
                    messages.done("casefile.opened", code);
                    leaveFor("/cases/" + code);
                });
    }

    /** Throws the draft away, if there is one yet. */
    public void discard() {
        if (drafts.open(key).isPresent()) {
            drafts.discard(key);
        }
        messages.done("contact.draft.discarded");
        leaveFor("/calls");
    }

    private Optional<String> save(Supplier<String> act) {
        Instant end = form.getContact().getEndedAt();
        boolean saved = false;
        try {
            Optional<String> code = Optional.of(act.get());
            saved = true;
            return code;
        } catch (DomainException refusal) {
            refusals.tell(refusal);
            return Optional.empty();
        } finally {
            if (!saved) {
                form.goOn(end);
            }
        }
    }

    /** A call that nobody has given an end to ends now. */
    private ContactDraft ended() {
        form.endBy(clock.instant());
        return form.getContact();
    }

    private void leaveFor(String path) {
        messages.keep();
        Faces.redirect(path);
    }

    /** The drafts that the colleague has begun and not saved, without this one. */
    public List<OpenDraft> getOthers() {
        if (others == null) {
            others =
                    drafts.mine().stream().filter(one -> !one.key().equals(key)).toList();
        }
        return others;
    }

    public boolean isWriting() {
        return quickSaved == null;
    }

    /** When the call began, in milliseconds since 1970, for the clock on the page. */
    public long getStarted() {
        Instant start = form.getContact().getStartedAt();
        return start == null ? clock.millis() : start.toEpochMilli();
    }

    /** The server's time, for a clock on the page that does not trust the device's. */
    public long getNow() {
        return clock.millis();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public int getRevision() {
        return revision;
    }

    public CallForm getForm() {
        return form;
    }

    public FollowUp getFollowUp() {
        return followUp;
    }

    public String getQuickSaved() {
        return quickSaved;
    }
}
