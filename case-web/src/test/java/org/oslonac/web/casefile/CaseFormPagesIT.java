package org.oslonac.web.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.web.app.UiLanguage;

@InBrowser
@BesideOthers
class CaseFormPagesIT {

    private static final Pattern CASE = Pattern.compile(".*/cases/A-[0-9]{4}-[0-9]{3,6}");

    /** A name that looks invented and is of this test alone. */
    private static String invented() {
        return "Probnić"
                + ThreadLocalRandom.current()
                        .ints(6, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static String open(Visitor visitor, String family) {
        visitor.open("/cases/new");
        visitor.field("person.familyName").fill(family);
        return press(visitor);
    }

    private static String press(Visitor visitor) {
        visitor.button("casefile.open.do").click();
        visitor.page().waitForURL(CASE);
        String code = visitor.path().substring("/cases/".length());
        visitor.sees("casefile.opened", code);
        return code;
    }

    @Test
    void a_case_is_opened_with_nothing_known_at_all(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/cases/new");

        String code = press(visitor);

        assertThat(visitor.page().locator("h1")).hasText(code);
        visitor.sees("casefile.Missing.NAME").sees("casefile.timeline.status.opened");
    }

    @Test
    void a_case_manager_leads_what_she_opens(Visitor visitor) {
        visitor.signIn("voditeljka");

        open(visitor, invented());

        assertThat(visitor.page().locator(".case-facts")).containsText("Probna Voditeljka");
    }

    @Test
    void a_saved_contact_gets_its_case(Visitor visitor) {
        String contact = (String) ClientInDatabase.ask("select c.code from core_contact c where not exists"
                + " (select 1 from core_contact_client l where l.contact_id = c.id) order by c.id desc limit 1");
        visitor.signInAt("konsultantkinja", "/cases/new?contact=" + contact);
        visitor.sees("casefile.open.contact", contact).axe();

        String code = press(visitor);

        assertThat(visitor.page().locator(".timeline")).containsText(contact);
        assertThat(ClientInDatabase.count(
                        "select count(*) from core_contact c join core_contact_result r on r.contact_id = c.id"
                                + " join core_contact_client l on l.contact_id = c.id"
                                + " join core_case_file f on f.id = l.case_file_id"
                                + " where c.code = ? and f.code = ? and r.result = 'CASE_OPENED'",
                        contact,
                        code))
                .isEqualTo(1);
        assertThat(visitor.fetch("/cases/new?contact=K-1999-000001").statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebody_known_is_offered_while_her_name_is_typed_and_stays_one_person(Visitor visitor) {
        String family = invented();
        visitor.signIn("konsultantkinja");
        String first = open(visitor, family);
        visitor.open("/cases/new");
        visitor.field("person.familyName")
                .pressSequentially(family.substring(0, 11).toUpperCase());
        assertThat(visitor.page().locator(".known")).containsText(first);
        assertThat(visitor.page().locator(".known")).not().containsText(family);
        visitor.axe();

        visitor.button("casefile.open.known.choose").first().click();
        visitor.sees("casefile.open.known.chosen").axe();
        press(visitor);

        assertThat(ClientInDatabase.peopleCalled(family)).isEqualTo(1);
        assertThat(ClientInDatabase.casesOf(family)).isEqualTo(2);
    }

    @Test
    void a_form_that_is_sent_twice_opens_one_case(Visitor visitor) throws Exception {
        String family = invented();
        visitor.signInAt("konsultantkinja", "/cases/new");
        CompletableFuture<String> sent = new CompletableFuture<>();
        visitor.page().route("**/cases/new", route -> {
            String body = route.request().postData();
            if (body != null && body.contains("form%3Aopen=form%3Aopen") && !sent.isDone()) {
                sent.complete(body);
                route.abort();
            } else {
                route.resume(new Route.ResumeOptions());
            }
        });
        visitor.field("person.familyName").fill(family);
        visitor.button("casefile.open.do").click();
        visitor.page().waitForCondition(sent::isDone);

        visitor.page()
                .evaluate(
                        "body => Promise.all([1, 2, 3].map(() => fetch('/cases/new', {method: 'POST', body: body, headers:"
                                + " {'Content-Type': 'application/x-www-form-urlencoded', 'Faces-Request':"
                                + " 'partial/ajax'}}).then(answer => answer.text())))",
                        sent.get());

        assertThat(ClientInDatabase.casesOf(family)).isEqualTo(1);
        assertThat(ClientInDatabase.peopleCalled(family)).isEqualTo(1);
        visitor.forgive();
    }

    @Test
    void a_change_by_somebody_else_refuses_the_later_one_and_keeps_what_was_typed(Visitor first, Visitor second) {
        String code = ClientInDatabase.opened();
        first.signInAt("voditeljka", "/cases/" + code + "/edit");
        second.signInAt("supervizorka", "/cases/" + code + "/edit");
        first.field("casefile.guardian").fill("Centar za socijalni rad Probni Grad");
        first.button("app.form.save").click();
        first.sees("casefile.saved", code);

        second.field("casefile.guardian").fill("Drugi centar");
        second.button("app.form.save").click();

        second.sees("shared.error.changedMeanwhile").axe();
        assertThat(second.field("casefile.guardian")).hasValue("Drugi centar");
    }

    @Test
    void who_she_is_is_kept_with_phones_citizenships_and_documents(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("konsultantkinja", "/cases/" + code + "/person");
        visitor.button("person.phone.add").click();
        visitor.page().locator("[id$=':number']").first().fill("nije broj");
        visitor.button("person.citizenship.add").click();
        visitor.page().locator("[id$=':country']").first().selectOption("UA");
        visitor.button("person.document.add").click();
        visitor.page().locator("[id$=':kind']").first().selectOption("PASSPORT");
        visitor.page().locator("[id$=':number']").last().fill("PROBA 0001");
        visitor.axe();
        visitor.button("app.form.save").click();
        visitor.sees("person.error.phone");

        visitor.page().locator("[id$=':number']").first().fill("060 555 0123");
        visitor.button("app.form.save").click();
        visitor.sees("person.saved", code);
        visitor.button("person.reveal").click();

        assertThat(visitor.page().locator("#person")).containsText("+381605550123");
        assertThat(visitor.page().locator("#person")).containsText("Ukrajina");
        assertThat(visitor.page().locator("#person")).containsText("PROBA 0001");
        visitor.axe();
    }

    @ParameterizedTest
    @EnumSource(value = UiLanguage.class, names = "SR_CYRL")
    void the_longest_form_suits_everybody_in_cyrillic_at_every_size(UiLanguage language, Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.reading(language).signIn("voditeljka");

        Looks.good(visitor, "/cases/" + code + "/edit");
    }
}
