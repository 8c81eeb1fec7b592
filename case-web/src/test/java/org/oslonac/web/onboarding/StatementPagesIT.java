package org.oslonac.web.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

/** The data protection officer publishes a statement of confidentiality; until its first day everybody reads the one before. */
@InBrowser
class StatementPagesIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy.");
    private static final String WORDS = "Izmišljena izjava za dan koji tek dolazi.";

    @Test
    void a_new_version_is_refused_for_a_day_that_has_passed_and_listed_for_one_that_comes(
            Visitor officer, Visitor colleague) {
        LocalDate first = LocalDate.now(OfficeTime.ZONE).plusDays(400);
        officer.signInAt("dpo", "/admin/confidentiality");
        officer.field("onboarding.sr").fill(WORDS);
        officer.field("onboarding.validFrom")
                .fill(DAY.format(LocalDate.now(OfficeTime.ZONE).minusDays(1)));
        officer.button("onboarding.admin.publish").click();
        officer.sees("onboarding.error.past").axe();
        assertThat(officer.field("onboarding.sr")).hasValue(WORDS);

        officer.field("onboarding.validFrom").fill(DAY.format(first));
        officer.button("onboarding.admin.publish").click();
        assertThat(officer.page().locator("#versions")).containsText(WORDS);

        colleague.signInAt("psiholoskinja", "/account/first-steps");
        assertThat(colleague.page().locator("main")).not().containsText(WORDS);
        ClientInDatabase.change("delete from core_confidentiality_statement where text_sr = ?", WORDS);
    }
}
