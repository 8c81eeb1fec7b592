package org.oslonac.core.contact;

import static org.oslonac.core.contact.ContactSecret.DRAFT_FORM;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * A call form as it is being written: every field as it was typed, the start of the call, and the window that writes it.
 * It belongs to one colleague and follows her to another device. Each save is a revision; a window that has not seen the
 * last revision is told before it writes over it.
 */
@Entity
@Table(name = "core_contact_draft")
public class ContactFormDraft {

    /** A window that was not heard of for this long is closed. */
    static final Duration ALIVE = Duration.ofSeconds(25);

    @Id
    private long id;

    @Column(name = "draft_key")
    private String draftKey;

    @Column(name = "staff_id")
    private long staffId;

    private int revision;

    /** The window that writes it now: a random word of the page, {@code null} when it was closed. */
    private String editor;

    /** The fields as JSON, name to values. */
    private Sealed form;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** When it was saved as a quick code that can still be taken back. */
    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected ContactFormDraft() {}

    ContactFormDraft(long id, String key, long staffId, Instant startedAt) {
        this.id = id;
        this.draftKey = key;
        this.staffId = staffId;
        this.startedAt = startedAt;
    }

    /** Whether another window holds it and was heard of just now. */
    boolean isHeldElsewhere(String window, Instant now) {
        return editor != null && !editor.equals(window) && now.isBefore(seenAt.plus(ALIVE));
    }

    void write(String window, String newForm, Instant now, Seal seal) {
        editor = window;
        form = seal.seal(DRAFT_FORM, newForm);
        revision++;
        updatedAt = now;
        seenAt = now;
    }

    /** The window says that it is still open. */
    void seen(String window, Instant now) {
        editor = window;
        seenAt = now;
    }

    void closed(String window) {
        if (window.equals(editor)) {
            editor = null;
        }
    }

    long getId() {
        return id;
    }

    String getKey() {
        return draftKey;
    }

    long getStaffId() {
        return staffId;
    }

    int getRevision() {
        return revision;
    }

    String form(Seal seal) {
        return seal.open(DRAFT_FORM, form);
    }

    Instant getStartedAt() {
        return startedAt;
    }

    Instant getUpdatedAt() {
        return updatedAt;
    }
}
