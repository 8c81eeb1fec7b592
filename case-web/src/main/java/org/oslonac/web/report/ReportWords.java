package org.oslonac.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.oslonac.core.report.api.ReportCell;
import org.oslonac.core.report.api.ReportDimension;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.report.api.ReportTable;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Codes;
import org.oslonac.web.component.Dates;
import org.oslonac.web.export.Exported;

/** Says a report in the user's language: its headers, keys, numbers and how it was counted, on screen as in files. */
@RequestScoped
public class ReportWords {

    static final String CALLS = "calls";

    @Inject
    Txt txt;

    @Inject
    Codes codes;

    @Inject
    Dates dates;

    String dimension(String name) {
        return txt.get("report.calls.dimension." + name);
    }

    /** What a key is called; a key that is no code and has no text of its own stands for itself. */
    String key(List<ReportDimension> dimensions, String dimension, String key) {
        if (key == null) {
            return txt.get("report.unknown");
        }
        String own = "report.calls.key." + dimension + '.' + key;
        if (txt.containsKey(own)) {
            return txt.get(own);
        }
        return switch (dimension) {
            case "MONTH" -> key.substring(5) + '.' + key.substring(0, 4) + '.';
            case "HOUR" -> key + ":00–" + key + ":59";
            default ->
                dimensions.stream()
                        .filter(one -> one.name().equals(dimension) && one.codeList() != null)
                        .findFirst()
                        .map(one -> codes.text(one.codeList(), key))
                        .orElse(key);
        };
    }

    List<String> keys(List<ReportDimension> dimensions, List<String> names, List<String> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> key(dimensions, names.get(i), keys.get(i)))
                .toList();
    }

    /** The number that was asked for, or the sign for a count that is too small to be shown. */
    Object value(ReportCell cell, boolean minutes) {
        if (cell.hidden()) {
            return txt.get("report.small");
        }
        return minutes ? cell.minutes() : cell.count();
    }

    /** The same as it stands on the screen. */
    String text(ReportCell cell, boolean minutes) {
        Object value = value(cell, minutes);
        return value instanceof Number number ? dates.number(number) : value.toString();
    }

    /** How this table was counted, line by line. */
    List<String> definitions(ReportQuestion question, ReportTable table, boolean minutes) {
        List<String> lines = new ArrayList<>();
        lines.add(txt.get("report.definitions.day"));
        if (question.dimensions().contains("PURPOSE")) {
            lines.add(txt.get("report.definitions.purposes"));
        }
        if (question.dimensions().contains("KNOWN_CALLER")) {
            lines.add(txt.get("report.definitions.caller"));
        }
        if (minutes && !table.masked()) {
            lines.add(txt.of("report.definitions.minutes", table.total().withoutMinutes()));
        }
        lines.add(txt.get("report.definitions.unknown"));
        lines.add(txt.get("report.definitions.imported"));
        if (table.masked()) {
            lines.add(txt.get("report.definitions.masked"));
        }
        return lines;
    }

    /** The table as a file: a row for every row of the screen, the totals last, and below how it was counted. */
    Exported exported(ReportChoice choice, ReportTable table, List<ReportDimension> dimensions) {
        ReportQuestion question = choice.question();
        List<String> header = new ArrayList<>();
        question.rows().forEach(name -> header.add(dimension(name)));
        table.columns().forEach(key -> header.add(key(dimensions, question.columns(), key)));
        header.add(txt.get("report.total"));
        List<List<Object>> rows = new ArrayList<>();
        for (ReportTable.Row row : table.rows()) {
            List<Object> line = new ArrayList<>(keys(dimensions, question.rows(), row.keys()));
            row.cells().forEach(cell -> line.add(value(cell, choice.isMinutes())));
            line.add(value(row.total(), choice.isMinutes()));
            rows.add(line);
        }
        List<Object> last = new ArrayList<>();
        last.add(txt.get("report.total"));
        question.rows().stream().skip(1).forEach(name -> last.add(null));
        table.totals().forEach(cell -> last.add(value(cell, choice.isMinutes())));
        last.add(value(table.total(), choice.isMinutes()));
        rows.add(last);
        List<String> notes = new ArrayList<>();
        notes.add(subtitle(choice));
        notes.addAll(definitions(question, table, choice.isMinutes()));
        return new Exported(
                "pozivi-" + question.from() + "-" + question.to(),
                txt.get("report.calls.title"),
                header,
                rows.stream(),
                notes);
    }

    /** What was asked, in one line. */
    String subtitle(ReportChoice choice) {
        return txt.get("report.measure." + choice.getMeasure()) + " · "
                + txt.get("report.calls.scope." + choice.getScope()) + " · " + dates.day(choice.getFrom()) + " – "
                + dates.day(choice.getTo());
    }
}
