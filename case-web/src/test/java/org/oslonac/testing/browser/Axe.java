package org.oslonac.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Axe before one page. Its script is half a megabyte: the browser gets it once for all that the page goes to afterwards, where the
 * library's own call sends it for every look.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String START =
            "typeof axe === 'object' || typeof bringAxe === 'function' && (bringAxe(), true)";

    /** All rules are asked; to describe each part that breaks none takes as long again. */
    private static final String LOOK = "() => axe.run(document, { resultTypes: ['violations'] }).then(found =>"
            + " found.violations.map(rule => [`${rule.id} (${rule.impact}): ${rule.help}`,"
            + " ...rule.nodes.slice(0, 5).map(node => `${node.target} ${node.html}`)].join('\\n    ')))";

    private final Page page;
    private boolean kept;

    Axe(Page page) {
        this.page = page;
    }

    /** What is wrong with the page as it is now, rule by rule. */
    List<String> violations() {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("Axe looks at one frame alone");
        }
        if (!(Boolean) page.evaluate(START)) {
            page.evaluate(SCRIPT);
            keep();
        }
        return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
    }

    private void keep() {
        if (!kept) {
            page.addInitScript("window.bringAxe = () => {" + SCRIPT + "\n}");
            kept = true;
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
