package org.oslonac.web.caller;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class CallerPagesIT {

    @Test
    void a_hidden_caller_is_flagged_noted_and_forgotten_in_time(Visitor visitor) {
        String pattern = "zove u ponoć i ćuti " + UUID.randomUUID();
        visitor.signInAt("konsultantkinja", "/calls/callers/flag");
        visitor.field("caller.pattern").fill(pattern);
        visitor.field("caller.advice").fill("Mirno završiti razgovor.");
        visitor.axe();
        visitor.button("caller.flag.save").click();
        visitor.sees("caller.flag.saved");

        visitor.page().getByText(pattern).first().click();
        visitor.field("caller.note").fill("opet psovke <script>alert(1)</script>");
        visitor.button("caller.note.add").click();
        visitor.sees("caller.note.added");
        assertThat(visitor.page().locator(".caller-warning")).containsText("opet psovke <script>");
        visitor.axe();

        ClientInDatabase.change("update core_caller_flag set expires_at = '2020-01-01' order by id desc limit 1");
        visitor.open("/calls/callers");
        assertThat(visitor.page().locator("main")).not().containsText(pattern);
        visitor.axe();
    }

    @Test
    void a_flag_without_a_number_and_without_a_pattern_says_what_is_missing(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/calls/callers/flag");
        visitor.field("caller.advice").fill("Mirno završiti razgovor.");
        visitor.button("caller.flag.save").click();

        visitor.sees("caller.error.pattern");
    }

    @Test
    void a_code_word_is_given_once(Visitor visitor) {
        String word = "Lasta" + UUID.randomUUID().toString().substring(0, 8);
        visitor.signIn("konsultantkinja");
        give(visitor, word);
        visitor.sees("caller.code.saved");
        give(visitor, word.toUpperCase(java.util.Locale.ROOT));

        visitor.sees("caller.error.wordTaken");
    }

    private static void give(Visitor visitor, String word) {
        visitor.open("/calls/callers/word");
        visitor.page().locator("[id='form:word']").fill(word);
        visitor.button("caller.code.save").click();
    }
}
