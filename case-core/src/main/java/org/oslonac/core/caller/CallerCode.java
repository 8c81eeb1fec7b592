package org.oslonac.core.caller;

import static org.oslonac.core.caller.CallerSecret.CODE_NOTE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.oslonac.core.shared.FoldedText;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** The pseudonym of an anonymous caller who calls again. It is hers to say or not, and never leads to a client. */
@Entity
@Table(name = "core_caller_code")
public class CallerCode {

    @Id
    private long id;

    @Version
    private int version;

    private String word;

    /** The word as it is found, in either script and any spelling. */
    @Column(name = "word_folded")
    private String wordFolded;

    @Column(name = "number_hash")
    private String numberHash;

    private String tail;
    private Sealed note;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private long madeBy;

    protected CallerCode() {}

    CallerCode(long id, CallerCodeDraft draft, NumberMark number, long madeBy, Instant madeAt, Seal seal) {
        this.id = id;
        this.word = draft.getWord().strip();
        this.wordFolded = FoldedText.of(draft.getWord());
        if (wordFolded.isEmpty()) {
            throw new CallerRefused("word");
        }
        this.numberHash = number.hash();
        this.tail = number.tail();
        this.note = seal.seal(CODE_NOTE, draft.getNote());
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public long getId() {
        return id;
    }

    CallerCodeRow row(Seal seal) {
        return new CallerCodeRow(id, word, tail, seal.open(CODE_NOTE, note), madeAt);
    }

    String word() {
        return word;
    }
}
