package org.oslonac.web.contact;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.shared.OfficeTime;

/**
 * A contact as its page holds it: the draft, with times by the office's clock and the codes of the clients whom it is
 * about. A time that the user left as it was keeps its seconds.
 */
public class CallForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ContactDraft contact;
    private final Map<Long, String> clients = new LinkedHashMap<>();

    public CallForm(ContactDraft contact) {
        this.contact = contact;
    }

    public ContactDraft getContact() {
        return contact;
    }

    /** Codes of the clients, by case file. */
    public Map<Long, String> getClients() {
        return clients;
    }

    void link(Map<Long, String> more) {
        clients.putAll(more);
        contact.getClients().addAll(more.keySet());
    }

    public void unlink(long caseFileId) {
        clients.remove(caseFileId);
        contact.getClients().remove(caseFileId);
    }

    /** Remembers that the caller was given the contact of this institution. */
    public void give(long institutionId) {
        contact.getHandouts().add(institutionId);
    }

    public void takeBack(long institutionId) {
        contact.getHandouts().remove(institutionId);
    }

    void beginAgain(Instant start) {
        contact.setNonCounselling(null);
        contact.setEndedAt(null);
        contact.setStartedAt(start);
    }

    /** Nothing ends before it began, whatever two clocks say. */
    void endBy(Instant now) {
        Instant start = contact.getStartedAt();
        if (contact.getEndedAt() == null && start != null) {
            contact.setEndedAt(now.isBefore(start) ? start : now);
        }
    }

    /** A call that could not be saved goes on. */
    void goOn(Instant end) {
        contact.setEndedAt(end);
    }

    public LocalDateTime getStartedAt() {
        return local(contact.getStartedAt());
    }

    public void setStartedAt(LocalDateTime typed) {
        contact.setStartedAt(instant(typed, contact.getStartedAt()));
    }

    public LocalDateTime getEndedAt() {
        return local(contact.getEndedAt());
    }

    public void setEndedAt(LocalDateTime typed) {
        contact.setEndedAt(instant(typed, contact.getEndedAt()));
    }

    public LocalDateTime getPoliceToldAt() {
        return local(contact.getCrisis().getPoliceToldAt());
    }

    public void setPoliceToldAt(LocalDateTime typed) {
        contact.getCrisis().setPoliceToldAt(instant(typed, contact.getCrisis().getPoliceToldAt()));
    }

    public Set<String> getPurposes() {
        return contact.getPurposes();
    }

    public void setPurposes(Set<String> purposes) {
        contact.setPurposes(purposes == null ? new LinkedHashSet<>() : purposes);
    }

    public Set<String> getResults() {
        return contact.getResults();
    }

    public void setResults(Set<String> results) {
        contact.setResults(results == null ? new LinkedHashSet<>() : results);
    }

    private static LocalDateTime local(Instant moment) {
        return moment == null
                ? null
                : LocalDateTime.ofInstant(moment, OfficeTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant instant(LocalDateTime typed, Instant before) {
        if (typed == null) {
            return null;
        }
        return typed.equals(local(before))
                ? before
                : typed.atZone(OfficeTime.ZONE).toInstant();
    }
}
