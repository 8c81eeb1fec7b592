package org.oslonac.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oslonac.testing.inside.Door;
import org.oslonac.web.app.Route;
import org.oslonac.web.demo.DemoAccounts;

/** Somebody who asks the house over HTTP without a browser. She keeps her cookies and follows no redirect. */
public final class PlainClient {

    private static final Map<String, Map<String, String>> SEATS = new ConcurrentHashMap<>();

    /** An address that is not there: who is signed in is told so, a stranger is asked to sign in. */
    public static final String NOWHERE = "/no/such/address";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SUBMIT = Pattern.compile("<button id=\"([^\"]*signIn)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private HttpResponse<String> last;
    private long tookNanos;

    /**
     * A colleague whose session was opened earlier in the run, if it still stands; each seat has one of its own. It saves the
     * work that a sign-in is by design.
     */
    public static PlainClient seated(String username, String seat) {
        PlainClient client = new PlainClient();
        client.cookies.putAll(SEATS.getOrDefault(username + ' ' + seat, Map.of()));
        if (client.cookies.isEmpty() || !client.isSeated()) {
            client.cookies.clear();
            SEATS.put(username + ' ' + seat, Map.copyOf(client.signIn(username).cookies));
        }
        return client;
    }

    private boolean isSeated() {
        headers.put(Door.FRESH, "1");
        boolean seated = get(NOWHERE).statusCode() == 404;
        headers.remove(Door.FRESH);
        return seated;
    }

    /** Says this header with every request from now on. */
    public PlainClient saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts the fields of a form, exactly these. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Asks by another method than the usual two. */
    public HttpResponse<String> ask(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Signs in as a colleague of the demonstration. */
    public PlainClient signIn(String username) {
        HttpResponse<String> answer = tryToSignIn(username, DemoAccounts.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(username + " was not let in: " + answer.statusCode());
        }
        return this;
    }

    /** Fills in the sign-in page and sends it. */
    public HttpResponse<String> tryToSignIn(String username, String password) {
        get(Route.SIGN_IN.getPath());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("form:username", username);
        fields.put("form:password", password);
        fields.put(found(SUBMIT), "");
        fields.put("jakarta.faces.ViewState", viewState());
        return post(Route.SIGN_IN.getPath(), fields);
    }

    /** How long the last answer took. */
    public long tookNanos() {
        return tookNanos;
    }

    /** The token of the page that was shown last. */
    public String viewState() {
        return found(VIEW_STATE);
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(last.body());
        if (!matcher.find()) {
            throw new AssertionError("The page at " + last.uri() + " holds no " + pattern);
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(House.running().address() + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + '=' + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        try {
            last = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        tookNanos = System.nanoTime() - begun;
        last.headers().allValues("Set-Cookie").forEach(cookie -> {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        });
        return last;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
