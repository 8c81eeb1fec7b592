package org.oslonac.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Axe before one page. Its script is half a megabyte: the browser gets and compiles it once for all that the page shows, where the
 * library's own call sends it for every look.
 */
final class Axe {

    private static final String SCRIPT = script();

    /** All rules are asked; to describe each part that breaks none takes as long again. */
    private static final String LOOK = "() => axe.run(document, { resultTypes: ['violations'] }).then(found =>"
            + " found.violations.map(rule => [`${rule.id} (${rule.impact}): ${rule.help}`,"
            + " ...rule.nodes.slice(0, 5).map(node => `${node.target} ${node.html}`)].join('\\n    ')))";

    private final BrowserContext window;
    private final Page page;
    private CDPSession session;
    private Optional<String> compiled = Optional.empty();

    Axe(BrowserContext window, Page page) {
        this.window = window;
        this.page = page;
    }

    /** What is wrong with the page as it is now, rule by rule. */
    List<String> violations() {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("Axe looks at one frame alone");
        }
        if (!isThere()) {
            compiled = compiled.filter(this::run).or(this::compile);
        }
        return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
    }

    private boolean isThere() {
        return (Boolean) page.evaluate("typeof axe === 'object'");
    }

    private Optional<String> compile() {
        if (session == null) {
            session = window.newCDPSession(page);
            session.send("Runtime.enable");
        }
        JsonObject asked = new JsonObject();
        asked.addProperty("expression", SCRIPT);
        asked.addProperty("sourceURL", "axe.js");
        asked.addProperty("persistScript", true);
        String script =
                session.send("Runtime.compileScript", asked).get("scriptId").getAsString();
        if (!run(script)) {
            throw new IllegalStateException("Axe does not run");
        }
        return Optional.of(script);
    }

    /** @return whether it ran; a page that has got another process does not know it any more */
    private boolean run(String script) {
        JsonObject asked = new JsonObject();
        asked.addProperty("scriptId", script);
        try {
            return !session.send("Runtime.runScript", asked).has("exceptionDetails");
        } catch (PlaywrightException unknown) {
            return false;
        }
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
