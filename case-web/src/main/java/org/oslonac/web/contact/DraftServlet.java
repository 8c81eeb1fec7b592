package org.oslonac.web.contact;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.oslonac.core.contact.ContactDrafts;
import org.oslonac.core.contact.DraftAnswer;
import org.oslonac.core.contact.DraftToKeep;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Dates;

/**
 * Keeps a call form while it is being written. It is asked by the page's own script alone: with JSON, from the same origin.
 * The body is {@code {act, window, revision, startedAt, takeOver, form}}, where {@code act} is {@code keep}, {@code seen} or
 * {@code closed}; the answer is {@code {outcome, revision, at, code}} with the outcomes of {@link DraftAnswer}.
 */
@WebServlet("/contact/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    @Inject
    transient ContactDrafts drafts;

    @Inject
    transient Dates dates;

    @Inject
    transient Txt txt;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        String key = request.getParameter("key");
        try (var reader = Json.createReader(request.getReader())) {
            answer(act(key, reader.readObject()), response);
        } catch (JsonException | ClassCastException | NullPointerException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (DomainException refusal) {
            refuse(refusal, response);
        }
    }

    /** A form of another site can send no JSON and no header of ours. */
    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String type = request.getContentType();
        return type != null && type.startsWith(JSON) && (site == null || "same-origin".equals(site));
    }

    private DraftAnswer act(String key, JsonObject asked) {
        String window = asked.getString("window");
        return switch (asked.getString("act")) {
            case "seen" -> drafts.seen(key, window);
            case "closed" -> {
                drafts.closed(key, window);
                yield null;
            }
            default ->
                drafts.keep(new DraftToKeep(
                        key,
                        window,
                        asked.getInt("revision"),
                        asked.getJsonObject("form").toString(),
                        Instant.ofEpochMilli(asked.getJsonNumber("startedAt").longValue()),
                        asked.getBoolean("takeOver", false)));
        };
    }

    private void answer(DraftAnswer answer, HttpServletResponse response) throws IOException {
        response.setContentType(JSON);
        response.setCharacterEncoding("UTF-8");
        var json = Json.createObjectBuilder();
        if (answer != null) {
            json.add("outcome", answer.outcome().name())
                    .add("revision", answer.revision())
                    .add("at", dates.second(answer.at()));
        }
        if (answer != null && answer.code() != null) {
            json.add("code", answer.code());
        }
        response.getWriter().write(json.build().toString());
    }

    private void refuse(DomainException refusal, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType(JSON);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("refused", txt.of(refusal))
                        .build()
                        .toString());
    }
}
