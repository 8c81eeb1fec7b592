package org.oslonac.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fills every text of a form with words, and sends it until it is taken; what is no word is left out then. */
public final class FormFiller {

    private static final int ATTEMPTS = 4;
    private static final int STEP = 7;
    private static final String FILL = text("/browser/fill-form.js").replaceFirst("(?s)^/\\*.*?\\*/\\s*", "");
    private static final String QUIET =
            "() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())";
    private static final String BROKEN = "#messages .notice-error, main [aria-invalid=true]";

    private final Visitor visitor;
    private final Page page;
    private final List<String> words;
    private final String first;
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> led = new TreeSet<>();
    private final Map<String, String> given = new HashMap<>();
    private String client = "";
    private int from;

    /** @param first the word that every text begins with, or nothing */
    public FormFiller(Visitor visitor, List<String> words, String first) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.words = words;
        this.first = first;
    }

    /** The words that are tried: one a line. */
    public static List<String> payloads() {
        return text("/browser/payloads.txt").lines().toList();
    }

    private static String text(String resource) {
        try (InputStream stream = FormFiller.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The code that is typed where a form asks for a case. */
    public FormFiller about(String code) {
        client = code;
        return this;
    }

    /** What is typed as it is, into every field whose id ends like this. */
    public FormFiller give(String end, String text) {
        given.put(end, text);
        return this;
    }

    /** From here on as if nothing had been {@linkplain #give given}. */
    public FormFiller giveNothing() {
        given.clear();
        return this;
    }

    /** The addresses whose forms were taken with words in them. */
    public Set<String> kept() {
        return kept;
    }

    /** Where they led to: what was written is shown there. */
    public Set<String> led() {
        return led;
    }

    public FormFiller open(String path) {
        visitor.open(path);
        quiet();
        return this;
    }

    /** Presses a button that only changes the form. */
    public FormFiller press(String button) {
        sending(page.locator(button));
        return this;
    }

    /** Fills and sends the form at this place of the page and returns where that leads. */
    public String send(int place) {
        return send(place, "button.button-primary:visible, button.button-danger:visible");
    }

    public String send(int place, String button) {
        String at = visitor.path();
        for (int attempt = 0; attempt <= ATTEMPTS; attempt++) {
            int filled = fill(place, attempt);
            if (filled < 0) {
                throw new AssertionError("There is no form " + place + " at " + at);
            }
            quiet();
            sending(button(place, button));
            if (!visitor.path().equals(at) || page.locator(BROKEN).count() == 0) {
                if (filled > 0) {
                    kept.add(at);
                    led.add(visitor.path());
                }
                return visitor.path();
            }
        }
        throw new AssertionError(
                "Never taken at " + at + ": " + page.locator(BROKEN).allInnerTexts());
    }

    public int forms() {
        return page.locator("main form[method=post]").count();
    }

    private int fill(int place, int attempt) {
        from += STEP;
        return (Integer) page.evaluate(
                FILL,
                Map.of(
                        "words", words,
                        "first", first,
                        "from", from,
                        "place", place,
                        "attempt", attempt,
                        "client", client,
                        "given", given));
    }

    private Locator button(int place, String wanted) {
        Locator form = page.locator("main form[method=post]").nth(place);
        Locator button = form.locator(wanted);
        return button.count() > 0
                ? button.last()
                : form.locator("button:visible").last();
    }

    /** Presses, says yes if asked, and waits until the page has become what it will be. */
    private void sending(Locator button) {
        page.evaluate("document.documentElement.dataset.before = '1'");
        Response answer = page.waitForResponse(FormFiller::isPost, () -> {
            button.click();
            Locator yes = page.locator(".ui-confirmdialog-yes:visible");
            if (yes.count() > 0) {
                yes.click();
            }
        });
        if (leadsOn(answer)) {
            page.locator("html:not([data-before])").waitFor();
        }
        quiet();
    }

    private static boolean isPost(Response answer) {
        return "POST".equals(answer.request().method())
                && !answer.url().matches(".*/(draft|policy-report|alive|lock)$");
    }

    private static boolean leadsOn(Response answer) {
        if (answer.status() == 302) {
            return true;
        }
        try {
            String body = answer.text();
            return body.contains("<redirect") || !body.contains("<partial-response");
        } catch (PlaywrightException gone) {
            return true; // with the page that it was for
        }
    }

    private void quiet() {
        page.waitForFunction(QUIET);
    }
}
