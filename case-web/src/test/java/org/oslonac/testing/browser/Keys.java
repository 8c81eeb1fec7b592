package org.oslonac.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.oslonac.web.app.Route;
import org.oslonac.web.demo.DemoAccounts;

/** The hands of a {@link Visitor} who has no mouse: what she wants to use she reaches by Tab, and sees that she is there. */
public final class Keys {

    private static final int MOST_STOPS = 250;
    private static final int MOST_CHOICES = 300;

    /** So many presses go by between two looks; the page swallows those that come after it is where it was to be. */
    private static final int AT_ONCE = 6;

    private static final String FOCUSED = "element => element === document.activeElement";

    /** The ring is drawn around the focused element, or around the label of a box that is drawn by its label. */
    private static final String RING = "element => [element, ...(element.labels || [])].some(shown => {"
            + " const style = getComputedStyle(shown);"
            + " return style.opacity !== '0' && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; })";

    private static final String SAME_GROUP =
            "wanted => document.activeElement.type === 'radio' && document.activeElement.name === wanted.name";

    /** Whether the way is at its end; if not, the page is told where that is and which key, one without Shift, leads there. */
    private static final String THERE = """
            (wanted, key) => {
              const arrived = () => (%s)(wanted);
              if (!window.wayOfKeys) {
                window.wayOfKeys = {};
                addEventListener('keydown', event => {
                  wayOfKeys.over = event.key === wayOfKeys.key && wayOfKeys.arrived();
                  if (wayOfKeys.over) {
                    event.preventDefault();
                    event.stopImmediatePropagation();
                  }
                }, true);
                addEventListener('keyup', event => wayOfKeys.over && event.stopImmediatePropagation(), true);
              }
              wayOfKeys.arrived = arrived;
              wayOfKeys.key = arrived() ? '' : key;
              return arrived();
            }
            """;

    private final Visitor visitor;
    private final Page page;
    private final Keyboard keyboard;

    public Keys(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.keyboard = page.keyboard();
    }

    /** The element with this id. */
    public Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    public Keys signIn(String username) {
        visitor.signIn(username);
        return this;
    }

    /** Fills in the sign-in page with the keyboard, too. */
    public Keys signInAtTheDoor(String username) {
        visitor.atTheDoor();
        write(visitor.field("access.username"), username);
        write(visitor.field("access.password"), DemoAccounts.PASSWORD);
        keyboard.press("Enter");
        page.waitForURL(url -> url.endsWith(Route.MY_DAY.getPath()));
        return this;
    }

    /** Goes from stop to stop until this one has the focus, and shows it. */
    public Keys to(Locator wanted) {
        assertThat(wanted).isVisible();
        walk(wanted, FOCUSED, "Tab", MOST_STOPS);
        assertThat((Boolean) wanted.evaluate(RING))
                .as("focus is shown at %s", wanted)
                .isTrue();
        return this;
    }

    public Keys press(String key) {
        keyboard.press(key);
        return this;
    }

    public Keys press(Locator button) {
        return to(button).press("Enter");
    }

    /** Follows a link to another page. */
    public Keys follow(Locator link) {
        to(link);
        return leave("Enter");
    }

    /** Presses a key that leads to another page. */
    public Keys leave(String key) {
        String here = page.url();
        keyboard.press(key);
        page.waitForURL(url -> !url.equals(here));
        return this;
    }

    /** Follows an entry of the menu. */
    public Keys menu(Route route) {
        return follow(page.locator("#menu a[href$='" + route.getPath() + "']"));
    }

    /** Follows one of the page's tabs. */
    public Keys tab(Route route) {
        return follow(page.locator(".tabs a[href$='" + route.getPath() + "']"));
    }

    /** Finds a case in the list by its code and opens it. */
    public Keys open(String code) {
        menu(Route.CASES).write(at("filter-text"), code).leave("Enter");
        return follow(page.locator("a.case-code"));
    }

    public Keys write(Locator field, String text) {
        to(field);
        keyboard.press("Control+A");
        keyboard.insertText(text);
        return this;
    }

    /** Chooses from a closed list, by the value or the word of a choice. */
    public Keys choose(Locator list, String choice) {
        to(list).press("Home");
        String chosen = "list => [list.value, list.selectedOptions[0].text.trim()].includes('" + choice + "')";
        walk(list, chosen, "ArrowDown", MOST_CHOICES);
        return this;
    }

    public Keys tick(Locator box) {
        to(box).press("Space");
        assertThat(box).isChecked();
        return this;
    }

    /** Chooses one of several that exclude each other: one stop, arrows between them. */
    public Keys pick(Locator one) {
        walk(one, SAME_GROUP, "Tab", MOST_STOPS);
        walk(one, FOCUSED, "ArrowRight", MOST_CHOICES);
        if (!one.isChecked()) {
            keyboard.press("Space");
        }
        to(one);
        assertThat(one).isChecked();
        return this;
    }

    private void walk(Locator wanted, String reached, String key, int most) {
        String there = THERE.formatted(reached);
        for (int pressed = 0; !(Boolean) wanted.evaluate(there, key); pressed += AT_ONCE) {
            assertThat(pressed)
                    .as("presses of %s on the way to %s", key, wanted)
                    .isLessThan(most);
            for (int i = 0; i < AT_ONCE; i++) {
                keyboard.press(key);
            }
        }
    }
}
