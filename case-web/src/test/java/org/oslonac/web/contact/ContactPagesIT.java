package org.oslonac.web.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.web.app.UiLanguage;

@InBrowser
class ContactPagesIT {

    private static String saved(Visitor visitor, String summary) {
        CallSteps.begin(visitor);
        CallSteps.purpose(visitor, "Drugo").check();
        visitor.field("contact.summary").fill(summary);
        visitor.page().keyboard().press("Control+Enter");
        return CallSteps.atSaved(visitor);
    }

    @Test
    void within_a_day_its_writer_corrects_it_without_a_reason(Visitor visitor) {
        String code = saved(visitor.signIn("konsultantkinja"), "tri sestre");
        visitor.open("/calls/" + code + "/edit").axe();
        visitor.field("contact.summary").fill("dve sestre");
        visitor.button("contact.correct.save").click();
        visitor.sees("contact.corrected", code);
        assertThat(visitor.page().locator(".prose")).hasText("dve sestre");
        assertThat(visitor.page().locator(".plain-list li").last())
                .containsText(visitor.text("contact.fields.summary"));
    }

    @Test
    void after_a_day_it_is_locked_and_a_correction_owes_a_reason(Visitor visitor) {
        String code = saved(visitor.signIn("konsultantkinja"), "prvi zapis");
        ClientInDatabase.change("update core_contact set saved_at = saved_at - interval 25 hour where code = ?", code);
        visitor.open("/calls/" + code).sees("contact.ContactState.LOCKED");
        visitor.open("/calls/" + code + "/edit");
        visitor.field("contact.summary").fill("ispravljen zapis");
        visitor.button("contact.correct.save").click();
        visitor.sees("contact.error.reasonMissing").axe();
        assertThat(visitor.field("contact.summary")).hasValue("ispravljen zapis");
        visitor.field("contact.correct.reason").fill("pogrešno čula");
        visitor.button("contact.correct.save").click();
        visitor.sees("contact.corrected", code).sees("contact.ContactState.CORRECTED");
        assertThat(visitor.page().locator(".day-note")).hasText("pogrešno čula");
    }

    @Test
    void a_colleague_who_did_not_write_it_cannot_correct_it(Visitor writer, Visitor other) {
        String code = saved(writer.signIn("konsultantkinja"), "tuđ zapis");
        other.signInAt("voditeljka", "/calls/" + code);
        assertThat(other.page().getByText(other.text("contact.correct"))).hasCount(0);
        assertThat(other.fetch("/calls/" + code + "/edit").statusCode()).isEqualTo(404);
    }

    @Test
    void an_end_before_the_start_is_refused_at_its_field(Visitor visitor) {
        String code = saved(visitor.signIn("konsultantkinja"), "vreme");
        visitor.open("/calls/" + code + "/edit");
        CallSteps.part(visitor, "way").locator("summary").click();
        visitor.field("contact.endedAt").fill("1.1.2020. 10:00");
        visitor.button("contact.correct.save").click();
        visitor.sees("contact.error.endBeforeStart");
        visitor.field("contact.endedAt").fill("sutra");
        visitor.button("contact.correct.save").click();
        visitor.sees("app.form.badDateTime");
        assertThat(visitor.field("contact.endedAt")).hasValue("sutra");
    }

    @Test
    void the_list_is_narrowed_sorted_and_paged_in_its_address(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/calls?kind=quick&sort=minutes&size=10&page=2")
                .axe();
        assertThat(visitor.page().locator("#calls tbody tr")).hasCount(10);
        assertThat(visitor.page().locator(".filter-chip")).containsText(visitor.text("contact.list.quick"));
        visitor.page().locator(".filter-chip").click();
        assertThat(visitor.path()).doesNotContain("kind=");
        visitor.open("/calls?purpose=MISSING_PERSON&caller=BUYER&channel=LETTER&until=1.1.1999.");
        visitor.sees("contact.list.empty.filtered").axe();
    }

    @ParameterizedTest
    @EnumSource
    void its_pages_are_read_in_every_language(UiLanguage language, Visitor visitor) {
        visitor.reading(language).signInAt("supervizorka", "/calls").axe();
        visitor.open("/calls/new");
        CallSteps.atForm(visitor);
        assertThat(CallSteps.heading(visitor)).hasText(visitor.text("contact.call.title"));
        visitor.page().keyboard().press("g");
        assertThat(CallSteps.part(visitor, "crisis")).hasAttribute("open", "");
        visitor.axe();
    }
}
