package org.oslonac.core.shift;

import static org.oslonac.core.shift.HandoverSecret.BODY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** What a shift told the next one. It is written once; only the marks of who has read it are added. */
@Entity
@Table(name = "core_handover_note")
public class HandoverNote {

    @Id
    private long id;

    @Version
    private int version;

    private Sealed body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "author_id")
    private long authorId;

    @ElementCollection
    @CollectionTable(name = "core_handover_risk", joinColumns = @JoinColumn(name = "note_id"))
    private Set<ClientAtRisk> atRisk = new LinkedHashSet<>();

    /** The call-backs that were open when the shift ended. */
    @ElementCollection
    @CollectionTable(name = "core_handover_call_back", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "call_back_id")
    private Set<Long> callBacks = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "core_handover_read", joinColumns = @JoinColumn(name = "note_id"))
    private Set<ReadMark> readBy = new LinkedHashSet<>();

    protected HandoverNote() {}

    /** Who wrote it, and when. */
    record Writing(long authorId, Instant at) {}

    HandoverNote(
            long id, String body, Collection<ClientAtRisk> atRisk, Collection<Long> callBacks, Writing act, Seal seal) {
        boolean silent = body == null || body.isBlank();
        if (silent && atRisk.isEmpty() && callBacks.isEmpty()) {
            throw new HandoverRefused("empty");
        }
        this.id = id;
        this.body = silent ? null : seal.seal(BODY, body.strip());
        this.atRisk.addAll(atRisk);
        this.callBacks.addAll(callBacks);
        this.authorId = act.authorId();
        this.writtenAt = act.at();
    }

    /** Marks that she has read it; once is enough, and the author has no need to. @return whether a mark was added */
    boolean readBy(long staffId, Instant at) {
        return staffId != authorId && readBy.add(new ReadMark(staffId, at));
    }

    public long getId() {
        return id;
    }

    String body(Seal seal) {
        return seal.open(BODY, body);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    long authorId() {
        return authorId;
    }

    List<ClientAtRisk> atRisk() {
        return List.copyOf(atRisk);
    }

    List<Long> callBacks() {
        return callBacks.stream().sorted().toList();
    }

    List<ReadMark> readMarks() {
        return readBy.stream().sorted(Comparator.comparing(ReadMark::readAt)).toList();
    }
}
