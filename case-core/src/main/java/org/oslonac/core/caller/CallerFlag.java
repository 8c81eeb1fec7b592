package org.oslonac.core.caller;

import static org.oslonac.core.caller.CallerSecret.ADVICE;
import static org.oslonac.core.caller.CallerSecret.PATTERN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * A warning about a caller who abuses the line: known by a number, or by a pattern when the number is hidden. It holds
 * until it expires or is lifted, and it never stops a call (D28).
 */
@Entity
@Table(name = "core_caller_flag")
public class CallerFlag {

    private static final int NOTES_SHOWN = 3;

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "number_hash")
    private String numberHash;

    private String tail;
    private Sealed pattern;
    private Sealed advice;

    @Column(name = "flagged_at")
    private Instant flaggedAt;

    @Column(name = "flagged_by")
    private long flaggedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @ElementCollection
    @CollectionTable(name = "core_caller_flag_note", joinColumns = @JoinColumn(name = "flag_id"))
    @OrderBy("notedAt")
    private List<CallerFlagNote> notes = new ArrayList<>();

    protected CallerFlag() {}

    CallerFlag(long id, CallerFlagDraft warning, NumberMark number, long flaggedBy, Instant flaggedAt, Seal seal) {
        if (number.isHidden()
                && (warning.getPattern() == null || warning.getPattern().isBlank())) {
            throw new CallerRefused("pattern");
        }
        this.id = id;
        this.numberHash = number.hash();
        this.tail = number.tail();
        this.pattern = seal.seal(PATTERN, warning.getPattern());
        this.advice = seal.seal(ADVICE, warning.getAdvice());
        this.flaggedBy = flaggedBy;
        this.flaggedAt = flaggedAt;
        this.expiresAt = flaggedAt.plus(days(warning.getDays()), ChronoUnit.DAYS);
        if (warning.getNote() != null && !warning.getNote().isBlank()) {
            note(warning.getNote(), flaggedBy, flaggedAt, seal);
        }
    }

    private static int days(Integer wanted) {
        if (!CallerFlagDraft.DURATIONS.contains(wanted)) {
            throw new CallerRefused("duration");
        }
        return wanted;
    }

    /** The caller called again and something is worth telling the next colleague. */
    void note(String text, long by, Instant at, Seal seal) {
        notes.add(new CallerFlagNote(at, text, by, seal));
    }

    /** It was a mistake, or is over. */
    void lift(long by, Instant at) {
        if (!isActive(at)) {
            throw new CallerRefused("over");
        }
        liftedAt = at;
        liftedBy = by;
    }

    boolean isActive(Instant now) {
        return liftedAt == null && now.isBefore(expiresAt);
    }

    /** What a consultant is shown: advice and the last three notes, the newest first (D28). */
    CallerWarning warning(Seal seal) {
        List<CallerWarning.Note> last = notes.stream()
                .skip(Math.max(0, notes.size() - NOTES_SHOWN))
                .map(note -> new CallerWarning.Note(note.notedAt(), note.text(seal)))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
        return new CallerWarning(id, tail, seal.open(PATTERN, pattern), seal.open(ADVICE, advice), expiresAt, last);
    }

    CallerFlagRow row(long calls, Seal seal) {
        return new CallerFlagRow(
                id,
                tail,
                seal.open(PATTERN, pattern),
                seal.open(ADVICE, advice),
                flaggedAt,
                flaggedBy,
                expiresAt,
                liftedAt,
                calls);
    }

    public long getId() {
        return id;
    }
}
