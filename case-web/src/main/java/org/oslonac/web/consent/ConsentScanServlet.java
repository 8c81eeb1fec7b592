package org.oslonac.web.consent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oslonac.core.consent.ConsentQueries;
import org.oslonac.core.consent.ScanFile;
import org.oslonac.core.shared.NotFound;
import org.oslonac.web.export.Download;

/** Hands out the signed form of a consent. */
@WebServlet("/consent/scan")
public class ConsentScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ID = 18;

    @Inject
    transient ConsentQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String consent = request.getParameter("consent");
        if (consent == null || !consent.matches("\\d{1," + LONGEST_ID + "}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ScanFile scan;
        try {
            scan = queries.scan(request.getParameter("code"), Long.parseLong(consent));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download.file(scan.name(), scan.type().mime(), scan.content(), response);
    }
}
