package org.oslonac.testing.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What says that nothing is wrong with a page would say so if something were. */
@InBrowser
@BesideOthers
class AxeIT {

    @Test
    void a_field_without_a_name_is_found_on_every_page_that_she_goes_to(Visitor visitor) {
        for (String path : List.of("/login", "/login?lang=en")) {
            visitor.open(path).axe();
            visitor.page().evaluate("document.querySelectorAll('label').forEach(label => label.remove())");
            assertThatThrownBy(visitor::axe)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("label (critical)");
        }
    }
}
