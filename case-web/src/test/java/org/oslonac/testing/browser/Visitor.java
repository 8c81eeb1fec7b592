package org.oslonac.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.oslonac.testing.inside.Door;
import org.oslonac.testing.server.House;
import org.oslonac.web.app.Route;
import org.oslonac.web.app.Texts;
import org.oslonac.web.app.UiLanguage;
import org.oslonac.web.demo.DemoAccounts;

/**
 * Somebody before the screen, in a browser window without a past but for the files that all pages share. She reads Serbian in
 * Latin script on a screen of 1280 by 800 until she is told otherwise. What this class has no verb for is done on its
 * {@link #page()}.
 */
public final class Visitor {

    private static final Path EVIDENCE = Path.of("target", "browser");
    private static final double PATIENCE = 20_000;
    private static final Texts TEXTS = new Texts();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final URI house;
    private final BrowserContext window;
    private final Page page;
    private final Axe axe;
    private final List<String> complaints = new ArrayList<>();
    private UiLanguage language = UiLanguage.SR_LATN;
    private Seats.Seat seat;
    private String session;
    private boolean spent = true;

    Visitor() {
        this(House.running().address(), SpareWindows.before(House.running().address()));
        spent = false;
    }

    /** Somebody before a house that the test has started by itself; who asks for her says when she leaves. */
    public Visitor(URI house) {
        this(house, SpareWindows.opened());
    }

    private Visitor(URI house, BrowserContext window) {
        this.house = house;
        this.window = window;
        window.setDefaultTimeout(PATIENCE);
        page = window.newPage();
        axe = new Axe(page);
        page.onPageError(error -> complaints.add("Script failed at " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add("Console at " + page.url() + ": " + message.text() + " " + message.location());
            }
        });
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (asked.getHost() != null && !asked.getHost().equals(house.getHost())) {
                complaints.add("Asked another machine: " + request.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** The window, for its cookies and for further tabs; nobody else looks through it afterwards. */
    public BrowserContext window() {
        spent = true;
        return window;
    }

    /** The clock of the window, which it keeps for good. */
    public Clock clock() {
        spent = true;
        return page.clock();
    }

    /** Goes to a path of the house, such as {@code /poziv}. */
    public Visitor open(String path) {
        page.navigate(house + path);
        return this;
    }

    /** Where she is, without the house's address. */
    public String path() {
        return page.url().substring(house.toString().length());
    }

    /** Goes to the page where one signs in, in her language. */
    public Visitor atTheDoor() {
        return open(Route.SIGN_IN.getPath() + "?lang=" + language.getTag());
    }

    /** Is signed in as a colleague of the demonstration and sees My day. */
    public Visitor signIn(String username) {
        return signInAt(username, Route.MY_DAY.getPath());
    }

    /** Is signed in as a colleague of the demonstration and goes straight to this path. */
    public Visitor signInAt(String username, String path) {
        seat = new Seats.Seat(house, username, language);
        if (!Seats.take(seat, window) || !isSeated(path)) {
            window.clearCookies();
            signInAtTheDoor(username);
            if (!path.equals(path())) {
                open(path);
            }
        }
        session = Seats.session(window).map(cookie -> cookie.value).orElse(null);
        return this;
    }

    private boolean isSeated(String path) {
        page.setExtraHTTPHeaders(Map.of(Door.FRESH, "1"));
        open(path);
        page.setExtraHTTPHeaders(Map.of());
        return !path().startsWith(Route.SIGN_IN.getPath())
                && language.getTag().equals(page.locator("html").getAttribute("lang"));
    }

    /** Fills in the sign-in page and waits for My day, whoever has signed in before. */
    public Visitor signInAtTheDoor(String username) {
        atTheDoor();
        field("access.username").fill(username);
        field("access.password").fill(DemoAccounts.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(house + Route.MY_DAY.getPath());
        return this;
    }

    /** The field whose label begins with this text. */
    public Locator field(String labelKey) {
        // The browser's expressions know no \Q, so what has a meaning in them is escaped one by one.
        String label = text(labelKey).replaceAll("[-.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + label, Pattern.CASE_INSENSITIVE));
    }

    /** The button that is called by this text. */
    public Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)));
    }

    /** Asserts that the page shows this text in her language. */
    public Visitor sees(String key, Object... arguments) {
        PlaywrightAssertions.assertThat(page.getByText(text(key, arguments)).first())
                .isVisible();
        return this;
    }

    /** Reads on in this language; say it before {@link #signIn}. */
    public Visitor reading(UiLanguage wanted) {
        language = wanted;
        return this;
    }

    public Visitor onScreen(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    public Visitor inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    public Visitor inTheLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** What the page calls this in her language. */
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.get(language, key) : TEXTS.format(language, key, arguments);
    }

    /** Asserts that axe finds nothing at all on the page as it is now. */
    public Visitor axe() {
        Assertions.assertThat(axe.violations())
                .as("axe at %s in %s", path(), language)
                .isEmpty();
        return this;
    }

    /** Forgives what the console has said so far, where the test brought it about. */
    public Visitor forgive() {
        complaints.clear();
        return this;
    }

    /** Asks for a path with her cookies and without a screen; redirects are not followed. */
    public HttpResponse<String> fetch(String path) {
        String cookies =
                window.cookies(house.toString()).stream().map(Visitor::sent).collect(Collectors.joining("; "));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + path));
        try {
            return HTTP.send(
                    (cookies.isEmpty() ? request : request.header("Cookie", cookies)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String sent(Cookie cookie) {
        return cookie.name + '=' + cookie.value;
    }

    /** What the browser found fault with so far. */
    public List<String> complaints() {
        return complaints;
    }

    void keepEvidence(String name) {
        spent = true;
        try {
            Files.createDirectories(EVIDENCE);
            String file = name.replaceAll("[^\\p{L}\\p{N}.]+", "-");
            Files.writeString(
                    EVIDENCE.resolve(file + ".html"),
                    page.content() + "\n<!-- " + page.url() + ' ' + complaints + " -->");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(EVIDENCE.resolve(file + ".png")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void leave() {
        Seats.session(window)
                .filter(cookie -> cookie.value.equals(session) && complaints.isEmpty())
                .ifPresent(cookie -> Seats.leave(seat, cookie));
        if (spent || !complaints.isEmpty() || window.pages().size() > SpareWindows.TABS) {
            SpareWindows.close(window);
        } else {
            page.close();
            SpareWindows.leave(window);
        }
    }
}
