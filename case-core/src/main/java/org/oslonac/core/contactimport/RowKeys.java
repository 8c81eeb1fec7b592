package org.oslonac.core.contactimport;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.contact.PastContact;
import org.oslonac.core.vault.KeyedHash;

/**
 * By what a row is known again: the organisation's own number, or its content together with which occurrence of that
 * content in the file it is. Keys are keyed hashes and tell nothing about a call.
 */
final class RowKeys {

    private static final String COLUMN = "core_contact_import_row.natural_key";
    private static final String PART = "\u001f";

    private final KeyedHash hashes;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, Integer> externalIds = new HashMap<>();

    RowKeys(KeyedHash hashes) {
        this.hashes = hashes;
    }

    String content(PastContact call) {
        String text = Stream.of(
                        call.startedAt(),
                        call.startKnown(),
                        call.minutes(),
                        call.line(),
                        call.channel(),
                        call.direction(),
                        sorted(call.purposes()),
                        call.nonCounselling(),
                        sorted(call.results()),
                        call.callerType(),
                        call.callerLabel(),
                        call.number() == null ? null : call.number().e164(),
                        call.summary(),
                        call.consultant())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(PART));
        return hashes.of(COLUMN, text);
    }

    private static String sorted(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(","));
    }

    String natural(CallRow row, String content) {
        return row.externalId() == null
                ? hashes.of(COLUMN, content + PART + occurrences.merge(content, 1, Integer::sum))
                : hashes.of(COLUMN, "id" + PART + row.externalId());
    }

    /** The row of this file that had the same external id before, or {@code null}. */
    Integer seenAt(CallRow row) {
        return row.externalId() == null ? null : externalIds.putIfAbsent(row.externalId(), row.number());
    }
}
