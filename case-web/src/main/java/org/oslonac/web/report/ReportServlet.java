package org.oslonac.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.oslonac.core.report.Reports;
import org.oslonac.core.report.api.ReportDimension;
import org.oslonac.core.report.api.ReportTable;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.export.Download;
import org.oslonac.web.export.Exported;

/** The report on calls as a file; the ending of the address says which kind. */
@WebServlet("/export/report")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Reports reports;

    @Inject
    transient ReportWords words;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean workbook = address != null && address.toString().endsWith(".xlsx");
        ReportChoice choice = new ReportChoice(request, clock);
        Exported file;
        try {
            ReportTable table = reports.export(ReportWords.CALLS, choice.question(), workbook ? "XLSX" : "CSV");
            List<ReportDimension> dimensions = reports.dimensions(ReportWords.CALLS);
            file = words.exported(choice, table, dimensions);
        } catch (DomainException refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (workbook) {
            Download.xlsx(file, response);
        } else {
            Download.csv(file, response);
        }
    }
}
