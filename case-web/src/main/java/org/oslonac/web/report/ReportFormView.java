package org.oslonac.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.oslonac.core.report.Reports;
import org.oslonac.core.report.api.ReportDimension;
import org.oslonac.web.app.Txt;

/** What is asked of the report on calls, and what else could be. */
@Named
@RequestScoped
public class ReportFormView {

    /** A period to choose with one press. */
    public record Quick(String text, String url) {}

    @Inject
    Reports reports;

    @Inject
    ReportWords words;

    @Inject
    Txt txt;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private ReportChoice choice;
    private List<ReportDimension> dimensions;

    @PostConstruct
    void read() {
        choice = new ReportChoice(request, clock);
        dimensions = reports.dimensions(ReportWords.CALLS);
    }

    public ReportChoice getChoice() {
        return choice;
    }

    List<ReportDimension> dimensions() {
        return dimensions;
    }

    public List<SelectItem> getDimensionItems() {
        return dimensions.stream()
                .map(one -> new SelectItem(one.name(), words.dimension(one.name())))
                .toList();
    }

    public List<SelectItem> getScopeItems() {
        return reports.scopes(ReportWords.CALLS).stream()
                .map(scope -> new SelectItem(scope, txt.get("report.calls.scope." + scope)))
                .toList();
    }

    public List<SelectItem> getMeasureItems() {
        return Stream.of("CALLS", "MINUTES")
                .map(one -> new SelectItem(one, txt.get("report.measure." + one)))
                .toList();
    }

    public List<Quick> getPeriods() {
        return Arrays.stream(Period.values())
                .map(period -> new Quick(txt.of("report", period), "/reports/calls" + choice.query(period)))
                .toList();
    }

    /** The question as the addresses of its files carry it. */
    public String getQuery() {
        return choice.query();
    }
}
