package org.oslonac.web.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class CallPagesIT {

    @Nested
    class Quick_codes {

        @Test
        void a_silent_call_takes_one_key_and_can_be_taken_back(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            String began = visitor.page().locator("[id='form:startedAt_input']").inputValue();
            visitor.page().keyboard().press("1");
            assertThat(visitor.page().locator("#quickSaved")).containsText("Ćutanje");

            visitor.button("contact.quick.undo").click();

            visitor.sees("contact.call.undone");
            assertThat(visitor.page().locator("[id='form:startedAt_input']")).hasValue(began);
            CallSteps.purpose(visitor, "Krizni poziv").check();
            visitor.button("app.form.save").first().click();
            CallSteps.atSaved(visitor);
            assertThat(CallSteps.fact(visitor, "contact.purposes")).hasText("Krizni poziv");
            assertThat(CallSteps.fact(visitor, "contact.startedAt")).hasText(began);
        }

        @Test
        void a_number_that_is_typed_into_a_field_saves_nothing(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            visitor.field("contact.summary").pressSequentially("1234567");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("1");
            assertThat(visitor.field("contact.summary")).hasValue("1234567");
            assertThat(visitor.page().locator("#quickSaved")).hasCount(0);
        }

        @Test
        void after_ten_seconds_it_stands(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            visitor.clock().install();
            visitor.page().keyboard().press("6");
            assertThat(visitor.button("contact.quick.undo")).isVisible();
            visitor.clock().runFor(11_000);
            assertThat(visitor.button("contact.quick.undo")).isHidden();
            visitor.axe();
        }
    }

    @Nested
    class An_information_call {

        @Test
        void takes_five_interactions_of_the_keyboard_alone(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            Keyboard keys = visitor.page().keyboard();
            keys.press("F2");
            CallSteps.atForm(visitor);
            keys.press("b");
            keys.press("Enter");
            keys.type("ponuda, konobarica");
            keys.press("Control+Enter");
            CallSteps.atSaved(visitor);
            assertThat(CallSteps.fact(visitor, "contact.purposes")).hasText("Provera ponude za posao");
            assertThat(visitor.page().locator(".prose")).hasText("ponuda, konobarica");
            assertThat(CallSteps.fact(visitor, "contact.caller.label")).hasText("anonimno");
        }

        @Test
        void needs_a_purpose_and_nothing_else(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            visitor.field("contact.summary").fill("zove da pita");
            visitor.page().keyboard().press("Control+Enter");
            visitor.sees("contact.error.purposeMissing").axe();
            assertThat(visitor.field("contact.summary")).hasValue("zove da pita");
            CallSteps.purpose(visitor, "Drugo").check();
            visitor.page().keyboard().press("Control+Enter");
            CallSteps.atSaved(visitor);
        }

        @Test
        void hands_out_a_contact_and_says_so(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            CallSteps.purpose(visitor, "Pravna informacija").check();
            visitor.field("contact.handouts.find").pressSequentially("policija");
            Locator first = visitor.page().locator("[id='form:found'] li").first();
            String name = first.locator("strong").innerText();
            first.getByRole(AriaRole.BUTTON).click();
            assertThat(visitor.page().locator("[id='form:given']")).containsText(name);
            visitor.page().keyboard().press("Control+Enter");
            CallSteps.atSaved(visitor);
            assertThat(CallSteps.fact(visitor, "contact.handouts.given")).containsText(name);
        }
    }

    @Nested
    class A_crisis_call {

        @Test
        void opens_its_card_asks_for_the_duty_note_and_reaches_the_supervisor(Visitor consultant, Visitor supervisor) {
            consultant.signIn("konsultantkinja");
            CallSteps.begin(consultant);
            assertThat(CallSteps.part(consultant, "crisis")).not().hasAttribute("open", "");
            CallSteps.purpose(consultant, "Krizni poziv").check();
            assertThat(CallSteps.part(consultant, "crisis")).hasAttribute("open", "");
            consultant.field("contact.crisis.place").fill("kod stare pijace");
            CallSteps.choice(consultant, "form:minor", "da").check();
            consultant.button("app.form.save").first().click();
            consultant.sees("contact.error.dutyMissing").axe();
            CallSteps.choice(consultant, "form:duty", "Prijavljeno").check();
            consultant.button("app.form.save").first().click();
            String code = CallSteps.atSaved(consultant);

            supervisor.signIn("supervizorka").sees("contact.day.crises");
            supervisor.open("/calls/" + code).axe();
            assertThat(CallSteps.fact(supervisor, "contact.crisis.place")).hasText("kod stare pijace");
            supervisor
                    .page()
                    .getByText(supervisor.text("contact.crisis.takeNote", code))
                    .click();
            supervisor.sees("contact.crisis.noted", code);
            supervisor.open("/calls?crisis=open");
            assertThat(supervisor.page().getByText(code)).hasCount(0);
        }

        @Test
        void opens_a_case_with_what_was_agreed_about_reaching_her(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            CallSteps.purpose(visitor, "Traženje pomoći za sebe").check();
            visitor.page().locator("[id='form:type']").selectOption("VICTIM");
            visitor.field("person.aliases").fill("Proba Probić");
            CallSteps.choice(visitor, "form:voicemail", "Ne ostavljati poruku, ne slati SMS")
                    .check();
            visitor.field("safecontact.codeWord").fill("lipa");
            visitor.button("contact.call.saveAndOpen").click();
            visitor.page().waitForURL(url -> url.matches(".*/cases/A-\\d{4}-\\d{3,}"));
            visitor.sees("safecontact.never");
            assertThat(visitor.page().locator(".safe-contact")).containsText("lipa");
        }
    }

    @Nested
    class A_client {

        @Test
        void is_linked_and_an_outgoing_call_outside_her_hours_needs_a_reason(Visitor visitor) {
            String code = ClientInDatabase.opened();
            visitor.signIn("konsultantkinja");
            agreeHoursNotToday(visitor, code);
            visitor.open("/calls/new?case=" + code);
            CallSteps.atForm(visitor);
            assertThat(visitor.page().locator(".linked")).containsText(code);
            assertThat(visitor.page().locator(".safe-contact"))
                    .containsText(visitor.text("safecontact.Verdict.OUTSIDE_HOURS"));
            CallSteps.purpose(visitor, "Dogovor oko usluge ili termina").check();
            CallSteps.part(visitor, "way").locator("summary").click();
            CallSteps.choice(visitor, "form:direction", "Odlazni").check();
            visitor.page().keyboard().press("Control+Enter");
            visitor.sees("safecontact.error.reasonNeeded.OUTSIDE_HOURS").axe();
            visitor.field("contact.unsafeReason").fill("sama je to tražila porukom");
            visitor.page().keyboard().press("Control+Enter");
            CallSteps.atSaved(visitor);
            assertThat(CallSteps.fact(visitor, "contact.unsafeReason")).hasText("sama je to tražila porukom");
            assertThat(visitor.page().locator(".linked")).containsText(code);
        }

        private static void agreeHoursNotToday(Visitor visitor, String code) {
            DayOfWeek notToday = LocalDate.now(OfficeTime.ZONE).plusDays(3).getDayOfWeek();
            visitor.open("/cases/" + code + "/safe-contact");
            visitor.button("safecontact.addHours").click();
            Page page = visitor.page();
            page.getByLabel(visitor.text("safecontact.DayOfWeek." + notToday.name()), exactly())
                    .check();
            page.getByLabel(visitor.text("safecontact.from"), exactly()).fill("10");
            page.getByLabel(visitor.text("safecontact.until"), exactly()).fill("14");
            visitor.button("safecontact.save").click();
            page.waitForURL(url -> url.endsWith("/cases/" + code));
        }

        private static Page.GetByLabelOptions exactly() {
            return new Page.GetByLabelOptions().setExact(true);
        }

        @Test
        void whose_code_is_not_known_is_refused_at_the_field(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            visitor.field("contact.clients.code").fill("A-1999-999");
            visitor.button("contact.clients.add").click();
            visitor.sees("contact.error.noSuchCase").axe();
        }

        @Test
        void is_linked_to_a_saved_call_and_parted_from_it(Visitor visitor) {
            String code = ClientInDatabase.opened();
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            CallSteps.purpose(visitor, "Drugo").check();
            visitor.page().keyboard().press("Control+Enter");
            CallSteps.atSaved(visitor);
            visitor.field("contact.clients.code").fill(code);
            visitor.button("contact.clients.add").click();
            visitor.sees("contact.clients.linked", code);
            visitor.page().getByText(visitor.text("contact.clients.drop", code)).click();
            visitor.page()
                    .locator(".ui-confirmdialog-yes:visible")
                    .getByText(visitor.text("contact.clients.drop", code))
                    .click();
            visitor.sees("contact.clients.dropped", code);
        }
    }

    @Nested
    class A_number {

        @Test
        void with_letters_among_its_digits_is_refused_and_stays_as_it_was_typed(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            CallSteps.begin(visitor);
            CallSteps.purpose(visitor, "Drugo").check();
            CallSteps.number(visitor).fill("О63 555 О12");
            visitor.page().keyboard().press("Control+Enter");
            visitor.sees("contact.error.numberLetters");
            assertThat(CallSteps.number(visitor)).hasValue("О63 555 О12");
        }

        @Test
        void that_called_before_is_known_when_it_is_typed_again(Visitor visitor) {
            visitor.signIn("konsultantkinja");
            for (String spelling : new String[] {"011 555 0177", "+381115550177"}) {
                CallSteps.begin(visitor);
                CallSteps.purpose(visitor, "Drugo").check();
                CallSteps.number(visitor).pressSequentially(spelling);
                assertThat(visitor.page().locator("[id='form:trace']"))
                        .containsText(visitor.text("contact.trace.unknown"));
                visitor.page().keyboard().press("Control+Enter");
                CallSteps.atSaved(visitor);
            }
            assertThat(CallSteps.fact(visitor, "contact.earlier")).hasText("1");
            assertThat(CallSteps.fact(visitor, "contact.caller.number")).containsText("…77");
        }
    }
}
