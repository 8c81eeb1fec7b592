package org.oslonac.core.callback;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** A promised call as a query finds it, before it is opened for a list. */
public record SealedCallBack(
        long id,
        int version,
        Instant dueAt,
        Long caseFileId,
        Long contactId,
        Long callerCodeId,
        Long regularContactId,
        Sealed whom,
        Sealed note,
        long assigneeId,
        CallBackState state,
        int misses,
        Instant closedAt,
        Sealed closingNote) {

    Stream<Sealed> sealed() {
        return Stream.of(whom, note, closingNote).filter(Objects::nonNull);
    }

    CallBackRow open(Seal seal) {
        return new CallBackRow(
                id,
                version,
                dueAt,
                caseFileId,
                contactId,
                callerCodeId,
                regularContactId,
                seal.open(CallBackSecret.WHOM, whom),
                seal.open(CallBackSecret.NOTE, note),
                assigneeId,
                state,
                misses,
                closedAt,
                seal.open(CallBackSecret.CLOSING_NOTE, closingNote));
    }
}
