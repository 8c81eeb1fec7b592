package org.oslonac.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Windows that earlier visitors have left, with their tabs closed and their cookies gone. A new one begins with a process of
 * its own and asks for every script and style again, which takes as long as a page.
 */
final class SpareWindows {

    /** Whatever the content policy stops is a complaint, also where the console keeps silent about it. */
    private static final String REFUSED_BY_POLICY = "addEventListener('securitypolicyviolation', event =>"
            + " console.error('Refused by ' + event.effectiveDirective + ': ' + event.blockedURI))";

    private static final String PICTURE = "/jakarta.faces.resource/favicon.svg.xhtml?ln=app";

    /** The one that keeps a window's process, and the visitor's own; whatever else was opened would outlive her. */
    static final int TABS = 2;

    /** How often one is handed on: a process that has shown many pages holds hundreds of megabytes and sweeps them. */
    private static final int MOST_VISITORS = 8;

    private static final Map<BrowserContext, Integer> VISITORS = new ConcurrentHashMap<>();

    /** By the browser, which belongs to one thread. */
    private static final Map<Browser, Queue<BrowserContext>> LEFT = new ConcurrentHashMap<>();

    private SpareWindows() {}

    /** One that nobody looks through now, before the house that all tests share. */
    static BrowserContext before(URI house) {
        BrowserContext left = LEFT.computeIfAbsent(Chromium.running(), none -> new ArrayDeque<>())
                .poll();
        if (left != null) {
            return left;
        }
        BrowserContext window = opened();
        // As long as a tab is open there, the next one finds its process and its scripts.
        window.newPage().navigate(house + PICTURE);
        return window;
    }

    /** One that nobody has looked through. */
    static BrowserContext opened() {
        BrowserContext window =
                Chromium.running().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
        window.addInitScript(REFUSED_BY_POLICY);
        return window;
    }

    static void leave(BrowserContext window) {
        if (VISITORS.merge(window, 1, Integer::sum) < MOST_VISITORS) {
            window.clearCookies();
            LEFT.get(window.browser()).add(window);
        } else {
            close(window);
        }
    }

    static void close(BrowserContext window) {
        VISITORS.remove(window);
        window.close();
    }
}
