package org.oslonac.web.contactimport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.oslonac.core.contactimport.ContactImportService;
import org.oslonac.core.contactimport.Refusal;
import org.oslonac.core.shared.NotFound;
import org.oslonac.web.app.Txt;
import org.oslonac.web.export.Download;
import org.oslonac.web.export.Exported;

/** Every reason why rows of an upload were refused, for whoever uploaded it. */
@WebServlet("/export/refusals")
public class RefusalsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ContactImportService imports;

    @Inject
    transient Txt txt;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Refusal> refusals;
        try {
            refusals = imports.refusals(request.getParameter("key"), 0, Integer.MAX_VALUE);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Stream<List<Object>> rows = refusals.stream()
                .map(one -> List.of(
                        one.row(),
                        one.column(),
                        txt.of(one.key(), one.arguments().toArray()),
                        one.value()));
        List<String> header = Stream.of("row", "column", "reason", "value")
                .map(name -> txt.get("contactimport." + name))
                .toList();
        Download.csv(
                new Exported("odbijeni-redovi", txt.get("contactimport.refused.list"), header, rows, List.of()),
                response);
    }
}
