package org.oslonac.web.shift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class ShiftPagesIT {

    @Test
    void the_next_shift_reads_the_note_and_says_so(Visitor ending, Visitor beginning) {
        String said = "Mirna noć " + UUID.randomUUID();
        String code = ClientInDatabase.opened();
        ending.signInAt("konsultantkinja", "/calls/shift/new");
        ending.field("shift.body").fill(said);
        ending.field("shift.client").fill(code);
        ending.field("shift.watch").fill("bivši partner zna adresu");
        ending.axe();
        ending.button("shift.handOver").click();
        ending.page().waitForURL(Pattern.compile(".*/calls/shift/[0-9]+"));
        String note = ending.path();

        beginning.signIn("voditeljka");
        assertThat(beginning.page().locator("main")).containsText(said);
        beginning.open(note);
        assertThat(beginning.page().locator("main")).containsText(code);
        beginning.axe();
        beginning.button("shift.markRead").click();
        beginning.sees("shift.marked");

        beginning.open("/");
        assertThat(beginning.page().locator("main")).not().containsText(said);
        ending.open(note);
        assertThat(ending.page().locator("main")).containsText("Probna Voditeljka");
    }

    @Test
    void a_code_that_is_no_clients_is_told_and_the_note_stays(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/calls/shift/new");
        visitor.field("shift.body").fill("Ovo se ne sme izgubiti");
        visitor.field("shift.client").fill("A-1999-001");
        visitor.button("shift.handOver").click();

        visitor.sees("shift.error.noClient", "A-1999-001");
        assertThat(visitor.field("shift.body")).hasValue("Ovo se ne sme izgubiti");
    }
}
