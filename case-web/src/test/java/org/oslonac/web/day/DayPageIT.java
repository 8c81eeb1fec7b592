package org.oslonac.web.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.web.app.UiLanguage;

@InBrowser
class DayPageIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/calls/callbacks",
                "/calls/callbacks/new",
                "/calls/regular",
                "/calls/shift",
                "/calls/callers"
            })
    void pages_of_the_follow_up_hold_on_a_phone_in_the_dark(String path, Visitor visitor) {
        visitor.onScreen(360, 740).inTheDark().signInAt("konsultantkinja", path).axe();

        assertThat((Integer) visitor.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource
    void the_day_is_read_in_every_language(UiLanguage language, Visitor visitor) {
        visitor.reading(language).signIn("supervizorka").axe();

        assertThat(visitor.page().locator("h1")).hasText(visitor.text("day.title"));
    }

    @Test
    void the_number_of_unread_notes_is_the_total_of_the_list_behind_it(Visitor ending, Visitor reading) {
        ending.signInAt("konsultantkinja", "/calls/shift/new");
        ending.field("shift.body").fill("Noć je bila mirna.");
        ending.button("shift.handOver").click();
        ending.sees("shift.handedOver");

        Locator card = reading.signIn("direktorka").page().locator(".card-head a[href$='show=unread']");
        String number = card.locator(".day-count").innerText();
        card.click();

        assertThat(reading.page().locator(".pager-total"))
                .containsText(reading.text("app.list.total", Integer.valueOf(number)));
    }
}
