package org.oslonac.core.contactimport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes that a row's cells name: one, or several in a cell and over several columns. */
final class CellCodes {

    private static final String UNKNOWN_WORD = "contactimport.reason.unknownWord";
    private static final Pattern PARTS = Pattern.compile("[,;|/+&\\n]|\\s+(?:i|и|and)\\s+");

    private final SheetRow row;
    private final ColumnMapping mapping;
    private final Map<ImportField, CodeWords> words;
    private final RowRefusals refusals;

    CellCodes(SheetRow row, ColumnMapping mapping, Map<ImportField, CodeWords> words, RowRefusals refusals) {
        this.row = row;
        this.mapping = mapping;
        this.words = words;
        this.refusals = refusals;
    }

    /** The code of a field that holds one; {@code null} where the cell is empty or says that nobody knows. */
    String one(ImportField field) {
        for (ColumnDraft column : mapping.of(field)) {
            String text = row.cell(column.getIndex()).text();
            Optional<String> code = words.get(field).find(text);
            if (code.isPresent()) {
                return code.get();
            }
            if (!CodeWords.isUnknown(text)) {
                refusals.add(column, UNKNOWN_WORD, text);
            }
        }
        return null;
    }

    /** The codes of a field that may hold several; {@code other} takes words that mean something else there. */
    Set<String> several(ImportField field, ImportField other, Set<String> others) {
        Set<String> codes = new LinkedHashSet<>();
        for (ColumnDraft column : mapping.of(field)) {
            String text = row.cell(column.getIndex()).text();
            if (!CodeWords.isUnknown(text) && !split(text, field, codes, other, others)) {
                refusals.add(column, UNKNOWN_WORD, text);
            }
        }
        return codes;
    }

    /** Names of codes hold commas and strokes themselves, so the longest known run of parts is taken each time. */
    private boolean split(String text, ImportField field, Set<String> codes, ImportField other, Set<String> others) {
        List<String> parts = parts(text);
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            while (to > from && !take(String.join(" ", parts.subList(from, to)), field, codes, other, others)) {
                to--;
            }
            if (to == from) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private boolean take(String name, ImportField field, Set<String> codes, ImportField other, Set<String> others) {
        Optional<String> code = words.get(field).find(name);
        if (code.isPresent()) {
            codes.add(code.get());
            return true;
        }
        Optional<String> elsewhere =
                other == null ? Optional.empty() : words.get(other).find(name);
        elsewhere.ifPresent(others::add);
        return elsewhere.isPresent();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
