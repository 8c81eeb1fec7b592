package org.oslonac.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/** Whether a page can be used on every screen: on a desk and in a hand, by day and by night. */
public final class Looks {

    private static final int[][] SCREENS = {{1280, 800}, {360, 740}};

    private Looks() {}

    /** Asserts that nothing is untranslated or sticks out, and that axe finds nothing, on both screens, light and dark. */
    public static void good(Visitor visitor, String path) {
        // A change of colours that glides would be judged half-way.
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.open(path);
        assertThat(visitor.page().content()).doesNotContain("???");
        for (int[] screen : SCREENS) {
            visitor.onScreen(screen[0], screen[1]);
            assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s at %d", path, screen[0])
                    .isLessThanOrEqualTo(screen[0]);
            visitor.inTheDark().axe();
            visitor.inTheLight().axe();
        }
    }
}
