package org.oslonac.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oslonac.core.report.Reports;
import org.oslonac.core.report.api.ReportDimension;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.report.api.ReportTable;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;

/** The report on calls: the table that answers the address, and what is drawn from it. */
@Named
@RequestScoped
public class CallReportView {

    /** More rows than this are for a file. */
    private static final int SHOWN = 300;

    /** A row as it is shown. */
    public record Line(List<String> keys, List<String> cells, String total) {}

    @Inject
    Reports reports;

    @Inject
    ReportWords words;

    @Inject
    Txt txt;

    @Inject
    Messages messages;

    @Inject
    ReportFormView form;

    private ReportChoice choice;
    private List<ReportDimension> dimensions;
    private ReportQuestion question;
    private ReportTable table;

    @PostConstruct
    void read() {
        choice = form.getChoice();
        dimensions = form.dimensions();
    }

    public void load() {
        try {
            question = choice.question();
            table = reports.table(ReportWords.CALLS, question);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public boolean isAnswered() {
        return table != null;
    }

    public boolean isBlank() {
        return table != null && table.rows().isEmpty();
    }

    public List<String> getRowHeaders() {
        return question.rows().stream().map(words::dimension).toList();
    }

    public List<String> getColumnHeaders() {
        return table.columns().stream()
                .map(key -> words.key(dimensions, question.columns(), key))
                .toList();
    }

    public List<Line> getLines() {
        return table.rows().stream()
                .limit(SHOWN)
                .map(row -> new Line(
                        words.keys(dimensions, question.rows(), row.keys()),
                        row.cells().stream()
                                .map(cell -> words.text(cell, choice.isMinutes()))
                                .toList(),
                        words.text(row.total(), choice.isMinutes())))
                .toList();
    }

    public List<String> getTotals() {
        return Stream.concat(table.totals().stream(), Stream.of(table.total()))
                .map(cell -> words.text(cell, choice.isMinutes()))
                .toList();
    }

    /** What says that not all rows are on the screen; {@code null} when they are. */
    public String getMore() {
        int rows = table.rows().size();
        return rows > SHOWN ? txt.of("report.rows.more", SHOWN, rows) : null;
    }

    public List<String> getDefinitions() {
        return words.definitions(question, table, choice.isMinutes());
    }

    public String getSubtitle() {
        return words.subtitle(choice);
    }

    public boolean isDrawable() {
        return !isBlank()
                && table.rows().size() <= ReportChart.MOST_ROWS
                && table.columns().size() <= ReportChart.MOST_COLUMNS;
    }

    public String getTooMany() {
        return txt.of("report.chart.tooMany", ReportChart.MOST_ROWS, ReportChart.MOST_COLUMNS);
    }

    public String getChart() {
        List<String> labels = table.rows().stream()
                .map(row -> String.join(" · ", words.keys(dimensions, question.rows(), row.keys())))
                .toList();
        List<ReportChart.Series> series = new ArrayList<>();
        IntStream.range(0, table.columns().size())
                .forEach(i -> series.add(new ReportChart.Series(
                        words.key(
                                dimensions, question.columns(), table.columns().get(i)),
                        table.rows().stream().map(row -> row.cells().get(i)).toList())));
        if (series.isEmpty()) {
            series.add(new ReportChart.Series(
                    txt.get("report.measure." + choice.getMeasure()),
                    table.rows().stream().map(ReportTable.Row::total).toList()));
        }
        return ReportChart.json(labels, series, choice.isMinutes());
    }
}
