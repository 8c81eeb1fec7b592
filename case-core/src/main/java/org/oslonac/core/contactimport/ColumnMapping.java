package org.oslonac.core.contactimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns hold which field. */
final class ColumnMapping {

    private static final int WIDEST_HEADER = 120;

    private final Map<ImportField, List<ColumnDraft>> columns = new EnumMap<>(ImportField.class);

    /** @throws ImportRefused when what every call needs is missing, or two columns hold what only one can */
    ColumnMapping(List<ColumnDraft> drafts) {
        for (ColumnDraft draft : drafts) {
            if (draft.getField() != null) {
                columns.computeIfAbsent(draft.getField(), field -> new ArrayList<>())
                        .add(draft);
            }
        }
        if (!has(ImportField.START)) {
            throw new ImportRefused("noStartColumn");
        }
        if (!has(ImportField.PURPOSE) && !has(ImportField.NON_COUNSELLING)) {
            throw new ImportRefused("noPurposeColumn");
        }
        columns.forEach((field, held) -> {
            if (held.size() > 1 && !field.isRepeatable()) {
                throw new ImportRefused(
                        "columnTwice", held.get(0).getHeader(), held.get(1).getHeader());
            }
        });
    }

    boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    List<ColumnDraft> of(ImportField field) {
        return columns.getOrDefault(field, List.of());
    }

    /** A first guess by the headers. */
    static List<ColumnDraft> suggest(SheetRow header) {
        boolean day = header.cells().stream()
                .map(SheetCell::text)
                .filter(text -> !ImportField.isBeginning(text))
                .anyMatch(text -> ImportField.ofHeader(text).orElse(null) == ImportField.START);
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        List<ColumnDraft> drafts = new ArrayList<>();
        for (int column = 0; column < header.cells().size(); column++) {
            String text = header.cell(column).text();
            ImportField field = guess(text, day);
            if (field != null && !taken.add(field) && !field.isRepeatable()) {
                field = null;
            }
            String shown = text.length() > WIDEST_HEADER ? text.substring(0, WIDEST_HEADER) : text;
            drafts.add(new ColumnDraft(column, shown, field));
        }
        return drafts;
    }

    private static ImportField guess(String header, boolean dayElsewhere) {
        if (ImportField.isBeginning(header)) {
            return dayElsewhere ? ImportField.TIME : ImportField.START;
        }
        return ImportField.ofHeader(header).orElse(null);
    }

    /** How many of these headers are known: the row with most of them is the header of the table. */
    static long recognised(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> guess(cell.text(), false) != null)
                .count();
    }
}
