package org.oslonac.core.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** A contact as a form or an import holds it. Only the time and a purpose or a quick code are demanded (D25). */
public class ContactDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How long a summary may be, in characters. */
    public static final int LONGEST_SUMMARY = 20_000;

    private int version;
    private String submissionKey;
    private String line = "SOS";
    private String channel = "SOS_PHONE";
    private String direction = "IN";
    private Instant startedAt;
    private Instant endedAt;
    private Long consultantId;
    private Set<String> purposes = new LinkedHashSet<>();
    private String nonCounselling;
    private Set<String> results = new LinkedHashSet<>();
    private Set<Long> handouts = new LinkedHashSet<>();
    private Set<Long> clients = new LinkedHashSet<>();

    @Valid
    private CallerDraft caller = new CallerDraft();

    @Size(max = LONGEST_SUMMARY, message = "{contact.error.summaryTooLong}")
    private String summary;

    private boolean danger;

    @Valid
    private CrisisDraft crisis = new CrisisDraft();

    private String destinationCountry;
    private String sector;

    @Size(max = 300, message = "{contact.error.unsafeReasonTooLong}")
    private String unsafeReason;

    /** A draft of its own with the same facts, for work that may be taken back. */
    ContactDraft copy() {
        ContactDraft copy = new ContactDraft();
        copy.version = version;
        copy.submissionKey = submissionKey;
        copy.line = line;
        copy.channel = channel;
        copy.direction = direction;
        copy.startedAt = startedAt;
        copy.endedAt = endedAt;
        copy.consultantId = consultantId;
        copy.purposes = new LinkedHashSet<>(purposes);
        copy.nonCounselling = nonCounselling;
        copy.results = new LinkedHashSet<>(results);
        copy.handouts = new LinkedHashSet<>(handouts);
        copy.clients = new LinkedHashSet<>(clients);
        copy.caller = caller.copy();
        copy.summary = summary;
        copy.danger = danger;
        copy.crisis = crisis.copy();
        copy.destinationCountry = destinationCountry;
        copy.sector = sector;
        copy.unsafeReason = unsafeReason;
        return copy;
    }

    /** Which state of a saved contact this was read from, so that a correction writes over nobody else's. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** Made by whoever submits, the same for every attempt: a second submission with it saves nothing new. */
    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(String submissionKey) {
        this.submissionKey = submissionKey;
    }

    /** A code of {@code contact_line}. */
    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    /** A code of {@code contact_channel}. */
    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** A code of {@code contact_direction}. */
    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(Instant startedAt) {
        this.startedAt = startedAt;
    }

    /** When it ended, or {@code null} when nobody knows. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(Instant endedAt) {
        this.endedAt = endedAt;
    }

    /** Who took it; {@code null} for whoever saves it. */
    public Long getConsultantId() {
        return consultantId;
    }

    public void setConsultantId(Long consultantId) {
        this.consultantId = consultantId;
    }

    /** Codes of {@code contact_purpose}. */
    public Set<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(Set<String> purposes) {
        this.purposes = purposes;
    }

    /** A quick code: one of {@code contact_non_counselling}. */
    public String getNonCounselling() {
        return nonCounselling;
    }

    public void setNonCounselling(String nonCounselling) {
        this.nonCounselling = nonCounselling;
    }

    /** Codes of {@code contact_result}. */
    public Set<String> getResults() {
        return results;
    }

    public void setResults(Set<String> results) {
        this.results = results;
    }

    /** Institutions of the directory whose contact was given to the caller. */
    public Set<Long> getHandouts() {
        return handouts;
    }

    public void setHandouts(Set<Long> handouts) {
        this.handouts = handouts;
    }

    /** Case files of the clients that this is about. */
    public Set<Long> getClients() {
        return clients;
    }

    public void setClients(Set<Long> clients) {
        this.clients = clients;
    }

    public CallerDraft getCaller() {
        return caller;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** Whether somebody is in danger now; a call without it has not been asked or has none. */
    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
    }

    public CrisisDraft getCrisis() {
        return crisis;
    }

    /** Where the checked job is: two letters of ISO 3166. */
    public String getDestinationCountry() {
        return destinationCountry;
    }

    public void setDestinationCountry(String destinationCountry) {
        this.destinationCountry = destinationCountry;
    }

    /** A code of {@code industry_isic}. */
    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    /** Why a client was called outside her safe hours (D26). */
    public String getUnsafeReason() {
        return unsafeReason;
    }

    public void setUnsafeReason(String unsafeReason) {
        this.unsafeReason = unsafeReason;
    }
}
