package org.oslonac.web.app;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Where browsers report what the content policy made them refuse. The first few kilobytes are read, and next to nothing kept. */
@WebServlet("/app/policy-report")
public class PolicyReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/csp-report";
    private static final int LONGEST = 8 * 1024;

    @Inject
    transient PolicyReports reports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(TYPE)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject report = reader.readObject().getJsonObject("csp-report");
            reports.add(PolicyReports.Part.of(report.getString("effective-directive", "")));
        } catch (JsonException | ClassCastException | NullPointerException unreadable) {
            reports.add(PolicyReports.Part.OTHER);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
