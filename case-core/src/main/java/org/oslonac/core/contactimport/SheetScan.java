package org.oslonac.core.contactimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A first walk through a table: where its header is, how many rows stand below and what the first ones say. The header is
 * the row among the first ten whose names are known best; titles above it are passed over.
 */
record SheetScan(SheetRow header, int rows, List<List<String>> first) {

    private static final int HEAD = 10;
    private static final int SHOWN = 5;
    private static final int LONGEST = 100_000;
    private static final int SHOWN_TEXT = 80;

    /** @throws ImportRefused when there is no table, or one that is too long */
    static SheetScan of(SheetFile file) {
        try (SheetReader sheet = file.read()) {
            List<SheetRow> head = new ArrayList<>();
            int count = 0;
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                count++;
                if (head.size() < HEAD + SHOWN) {
                    head.add(row.get());
                }
                if (count > LONGEST + HEAD) {
                    throw new ImportRefused("tooManyRows", LONGEST);
                }
            }
            return scan(head, count);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    private static SheetScan scan(List<SheetRow> head, int count) {
        int place = 0;
        long best = -1;
        for (int i = 0; i < Math.min(HEAD, head.size()); i++) {
            long recognised = ColumnMapping.recognised(head.get(i));
            if (recognised > best) {
                best = recognised;
                place = i;
            }
        }
        if (head.size() < 2
                || place == head.size() - 1
                || head.get(place).cells().size() < 2) {
            throw new ImportRefused("empty");
        }
        int width = head.get(place).cells().size();
        List<List<String>> first = head.subList(place + 1, Math.min(head.size(), place + 1 + SHOWN)).stream()
                .map(row -> texts(row, width))
                .toList();
        return new SheetScan(head.get(place), count - place - 1, first);
    }

    private static List<String> texts(SheetRow row, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> row.cell(column).text())
                .map(text -> text.length() > SHOWN_TEXT ? text.substring(0, SHOWN_TEXT) + "…" : text)
                .toList();
    }
}
