package org.oslonac.core.caller;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.oslonac.core.shared.FoldedText;

/** The pseudonym of an anonymous caller who calls again. It is hers to say or not, and never leads to a client. */
@Entity
@Table(name = "core_caller_code")
public class CallerCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String word;

    /** The word as it is found, in either script and any spelling. */
    @Column(name = "word_folded")
    private String wordFolded;

    @Column(name = "number_hash")
    private String numberHash;

    private String tail;
    private String note;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private long madeBy;

    protected CallerCode() {}

    CallerCode(String word, NumberMark number, String note, long madeBy, Instant madeAt) {
        this.word = word.strip();
        this.wordFolded = FoldedText.of(word);
        if (wordFolded.isEmpty()) {
            throw new CallerRefused("word");
        }
        this.numberHash = number.hash();
        this.tail = number.tail();
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public long getId() {
        return id;
    }

    String word() {
        return word;
    }
}
