package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;

/**
 * Call forms that are being written, kept on the server every few seconds: they outlive the session, the server and the
 * device, and a second window is told before it writes over the first. A draft is its writer's alone.
 */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactDrafts {

    /** More than a form can hold with every field filled to its limit. */
    static final int LONGEST_FORM = 250_000;

    private static final String SUBJECT = "contact_draft";

    @Inject
    ContactDraftRepository drafts;

    @Inject
    ContactRepository contacts;

    @Inject
    CurrentStaff staff;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Keeps the form as it is now.
     *
     * @throws DomainException when it is longer than any form can be
     */
    public DraftAnswer keep(DraftToKeep wanted) {
        access.require(DataClass.CONTACT);
        if (!wanted.isWhole()) {
            throw new NotFound();
        }
        if (wanted.form().length() > LONGEST_FORM) {
            throw new DomainException("contact.error.draftTooLong");
        }
        Instant now = clock.instant();
        ContactFormDraft draft = mineOrNew(wanted.key()).orElse(null);
        Optional<String> saved = contacts.submitted(wanted.key());
        if (saved.isPresent()) {
            return DraftAnswer.saved(saved.get(), now);
        }
        if (draft == null) {
            return begin(wanted, now);
        }
        boolean unseen = draft.getRevision() != wanted.revision() || draft.isHeldElsewhere(wanted.window(), now);
        if (unseen && !wanted.takeOver()) {
            return DraftAnswer.elsewhere(draft);
        }
        draft.write(wanted.window(), wanted.form(), now, drafts.seal(draft.getId()));
        return DraftAnswer.kept(draft);
    }

    /** The draft, or nothing when there is none and nobody else is about to make or to save one of this key. */
    private Optional<ContactFormDraft> mineOrNew(String key) {
        Optional<ContactFormDraft> draft = mine(key);
        if (draft.isPresent()) {
            return draft;
        }
        contacts.turn(key);
        return mine(key);
    }

    private DraftAnswer begin(DraftToKeep wanted, Instant now) {
        drafts.forgetSubmitted(staff.id(), now.minus(Contact.UNDO_WITHIN));
        Instant started = wanted.startedAt().isAfter(now) ? now : wanted.startedAt();
        long id = drafts.newId();
        ContactFormDraft draft = new ContactFormDraft(id, wanted.key(), staff.id(), started);
        draft.write(wanted.window(), wanted.form(), now, drafts.seal(id));
        drafts.add(draft);
        audit.created(SUBJECT, draft.getId());
        return DraftAnswer.kept(draft);
    }

    /** The window says that it is still open; the answer tells whether another one is, too. */
    public DraftAnswer seen(String key, String window) {
        Instant now = clock.instant();
        Optional<ContactFormDraft> draft = mine(key);
        if (draft.isEmpty()) {
            return DraftAnswer.saved(contacts.submitted(key).orElseThrow(NotFound::new), now);
        }
        if (draft.get().isHeldElsewhere(window, now)) {
            return DraftAnswer.elsewhere(draft.get());
        }
        draft.get().seen(window, now);
        return DraftAnswer.kept(draft.get());
    }

    /** The window was closed, so the next one need not be warned. */
    public void closed(String key, String window) {
        mine(key).ifPresent(draft -> draft.closed(window));
    }

    /** A draft of the signed-in colleague, to go on with. */
    public Optional<OpenDraft> open(String key) {
        Optional<ContactFormDraft> draft = drafts.find(key).filter(found -> found.getStaffId() == staff.id());
        draft.ifPresent(found -> audit.read(SUBJECT, found.getId()));
        return draft.map(this::opened);
    }

    /** What the signed-in colleague has begun and not saved, latest first. */
    public List<OpenDraft> mine() {
        return drafts.open(staff.id()).stream().map(this::opened).toList();
    }

    private OpenDraft opened(ContactFormDraft draft) {
        return OpenDraft.of(draft, drafts.seal(draft.getId()));
    }

    /** Throws a draft away. */
    public void discard(String key) {
        ContactFormDraft draft = mine(key).orElseThrow(NotFound::new);
        drafts.remove(draft);
        audit.changed(SUBJECT, draft.getId(), "discarded");
    }

    private Optional<ContactFormDraft> mine(String key) {
        Optional<ContactFormDraft> draft = drafts.findToWrite(key);
        if (draft.isPresent() && draft.get().getStaffId() != staff.id()) {
            throw new NotFound();
        }
        return draft;
    }
}
