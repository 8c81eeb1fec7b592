package org.oslonac.core.contactimport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.contact.PastContact;
import org.oslonac.core.shared.PhoneNumber;

/** Turns rows into calls. Only the day and a purpose or a quick code are demanded (D25); unknown is not no (D49). */
final class CallRowReader {

    private static final int LONGEST_NAME = 120;
    private static final Duration TOLERANCE = Duration.ofMinutes(1);
    private static final Pattern LETTER_AMONG_DIGITS =
            Pattern.compile("\\d[^\\d\\p{L}]*\\p{L}+[^\\d\\p{L}]*\\d|^\\p{L}[\\d\\s/-]+$");

    private final ColumnMapping mapping;
    private final Map<ImportField, CodeWords> words;
    private final Instant latest;

    CallRowReader(ColumnMapping mapping, Map<ImportField, CodeWords> words, Clock clock) {
        this.mapping = mapping;
        this.words = words;
        this.latest = clock.instant().plus(TOLERANCE);
    }

    CallRow read(SheetRow row) {
        RowRefusals refusals = new RowRefusals(row.number());
        CallTime time = new CallTime(row, mapping, refusals, latest);
        CellCodes codes = new CellCodes(row, mapping, words, refusals);
        Set<String> quick = new LinkedHashSet<>();
        Set<String> purposes = purposes(row, codes, quick, refusals);
        PastContact call = new PastContact(
                time.start(),
                time.isStartKnown(),
                time.end(),
                time.minutes(),
                codes.one(ImportField.LINE),
                codes.one(ImportField.CHANNEL),
                codes.one(ImportField.DIRECTION),
                purposes,
                quick.stream().findFirst().orElse(null),
                codes.several(ImportField.RESULT, null, Set.of()),
                codes.one(ImportField.CALLER_TYPE),
                text(row, ImportField.CALLER_LABEL, LONGEST_NAME, refusals),
                phone(row, refusals),
                text(row, ImportField.SUMMARY, ContactDraft.LONGEST_SUMMARY, refusals),
                text(row, ImportField.CONSULTANT, LONGEST_NAME, refusals));
        String externalId = text(row, ImportField.EXTERNAL_ID, LONGEST_NAME, refusals);
        return new CallRow(row.number(), externalId, refusals.isEmpty() ? call : null, refusals.found());
    }

    /** The purposes of a row; quick codes are found in the same columns or in their own. */
    private Set<String> purposes(SheetRow row, CellCodes codes, Set<String> quick, RowRefusals refusals) {
        int before = refusals.found().size();
        Set<String> purposes = codes.several(ImportField.PURPOSE, ImportField.NON_COUNSELLING, quick);
        Optional.ofNullable(codes.one(ImportField.NON_COUNSELLING)).ifPresent(quick::add);
        ColumnDraft column = Stream.of(ImportField.PURPOSE, ImportField.NON_COUNSELLING)
                .flatMap(field -> mapping.of(field).stream())
                .findFirst()
                .orElseThrow();
        String text = row.cell(column.getIndex()).text();
        if (quick.size() > 1) {
            refusals.add(column, "contactimport.reason.twoQuickCodes", text);
        } else if (purposes.isEmpty() && quick.isEmpty() && refusals.found().size() == before) {
            refusals.add(column, "contactimport.reason.noPurpose", text);
        }
        return purposes;
    }

    /** The text of a field, over all its columns; {@code null} when there is none. */
    private String text(SheetRow row, ImportField field, int longest, RowRefusals refusals) {
        String text = mapping.of(field).stream()
                .map(column -> row.cell(column.getIndex()).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        if (text.length() > longest) {
            refusals.add(mapping.of(field).get(0), "contactimport.reason.tooLong", text, longest);
        }
        return text.isEmpty() || field != ImportField.SUMMARY && CodeWords.isUnknown(text) ? null : text;
    }

    private PhoneNumber phone(SheetRow row, RowRefusals refusals) {
        for (ColumnDraft column : mapping.of(ImportField.PHONE)) {
            String text = row.cell(column.getIndex()).text();
            if (CodeWords.isUnknown(text)) {
                continue;
            }
            Optional<PhoneNumber> number = PhoneNumber.parse(text);
            if (LETTER_AMONG_DIGITS.matcher(text).find()) {
                refusals.add(column, "contact.error.numberLetters", text);
            } else if (number.isEmpty()) {
                refusals.add(column, "contact.error.numberWrong", text);
            }
            return number.orElse(null);
        }
        return null;
    }
}
