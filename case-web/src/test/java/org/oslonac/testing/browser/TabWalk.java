package org.oslonac.testing.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes with Tab through every stop of the page as it is now, and back again, until it is where it began. */
public final class TabWalk {

    private static final int MOST_STOPS = 400;

    /** So many presses go by between two looks at how far the walk is; a page that is through holds still for the rest. */
    private static final int AT_ONCE = 8;

    private static final String END = "end";

    private static final String USABLE = "'a[href], button, input, select, textarea, summary, [tabindex=\"0\"]'";

    /** Parts that are folded have stops too; what the page hears of on the way, such as a new notice, is for the next walk. */
    private static final String BEGIN = "() => { window.walked = []; window.faults = []; window.ended = '';"
            + " document.querySelectorAll('main details').forEach(one => { one.open = true; });"
            + " window.seen = one => one.getClientRects().length && one.checkVisibility({ visibilityProperty: true });"
            + " window.there = [...document.querySelectorAll(" + USABLE + ")].filter(seen);"
            + " window.called = one => one.tagName + (one.id ? '#' + one.id : '') + ' '"
            + "   + (one.getAttribute('aria-label') || one.textContent || one.name || '').trim().slice(0, 40); }";

    /**
     * From now on each stop is judged when it has got the focus: it has a size, its middle is in sight, and nothing lies on it.
     * Of what is large the middle of what is in sight counts: a browser shows where one writes, not all of a text.
     */
    private static final String LISTEN = """
            () => {
              const fault = here => {
                const box = here.getClientRects()[0];
                if (!box || !box.width || !box.height) {
                  return 'has no size: ' + called(here);
                }
                const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
                const large = here.tagName === 'TEXTAREA' || box.height > innerHeight / 2;
                const top = large ? Math.max(box.top, 0) : box.top;
                const bottom = large ? Math.min(box.bottom, innerHeight) : box.bottom;
                const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                const own = there && (here.contains(there) || [...(here.labels || [])].some(one => one.contains(there)));
                return own ? '' : (there ? 'is covered by ' + called(there) : 'is out of sight') + ': ' + called(here);
              };
              const judge = () => {
                const here = document.activeElement;
                if (!here || here === document.body || here === walked[0]) {
                  ended = 'end';
                } else if (walked.includes(here)) {
                  ended = 'leads back';
                  faults.push('leads back from the last stop to ' + called(here));
                } else {
                  walked.push(here);
                  faults.push(...[fault(here)].filter(one => one));
                }
              };
              if (!window.tabWalked) {
                window.tabWalked = true;
                addEventListener('keydown', event => event.key === 'Tab' && ended && event.preventDefault(), true);
                addEventListener('keyup', event => event.key === 'Tab' && !ended && judge(), true);
              }
            }
            """;

    /** What can be used and was no stop; of radio buttons one stands for its group. */
    private static final String MISSED = """
            () => there
              .filter(one => one.isConnected && !one.disabled && !walked.includes(one) && seen(one)
                && !(one.type === 'radio' && walked.some(stop => stop.name === one.name)))
              .map(one => 'is never reached: ' + called(one))
            """;

    private TabWalk() {}

    /**
     * @param back whether she goes back again, too
     * @return what is wrong with the stops; nothing for a page that a keyboard can use
     */
    public static List<String> faults(Page page, boolean back) {
        page.evaluate(BEGIN);
        page.evaluate(LISTEN);
        List<String> faults = new ArrayList<>(faults(page, "Tab"));
        if (back) {
            page.evaluate(BEGIN);
            faults.addAll(faults(page, "Shift+Tab"));
        }
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, String key) {
        String ended = "";
        for (int stops = 0; ended.isEmpty() && stops < MOST_STOPS; stops += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                page.keyboard().press(key);
            }
            ended = (String) page.evaluate("ended");
        }
        List<String> faults = new ArrayList<>((List<String>) page.evaluate("faults"));
        if (ended.isEmpty()) {
            faults.add("never ends");
        } else if (ended.equals(END)) {
            faults.addAll((List<String>) page.evaluate(MISSED));
        }
        return faults.stream().map(fault -> key + ' ' + fault).toList();
    }
}
