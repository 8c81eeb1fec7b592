package org.oslonac.core.shift;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
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

/** What a shift told the next one. It is written once; only the marks of who has read it are added. */
@Entity
@Table(name = "core_handover_note")
public class HandoverNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String body;

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

    HandoverNote(
            String body,
            Collection<ClientAtRisk> atRisk,
            Collection<Long> callBacks,
            long authorId,
            Instant writtenAt) {
        boolean silent = body == null || body.isBlank();
        if (silent && atRisk.isEmpty() && callBacks.isEmpty()) {
            throw new HandoverRefused("empty");
        }
        this.body = silent ? null : body.strip();
        this.atRisk.addAll(atRisk);
        this.callBacks.addAll(callBacks);
        this.authorId = authorId;
        this.writtenAt = writtenAt;
    }

    /** Marks that she has read it; once is enough, and the author has no need to. @return whether a mark was added */
    boolean readBy(long staffId, Instant at) {
        return staffId != authorId && readBy.add(new ReadMark(staffId, at));
    }

    public long getId() {
        return id;
    }

    String body() {
        return body;
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
