package org.oslonac.web.absence;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class AbsencePagesIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy.");

    @Test
    void a_colleague_writes_down_her_days_and_who_stands_in_for_her(Visitor visitor) {
        LocalDate first = LocalDate.now(OfficeTime.ZONE).plusDays(200);
        visitor.signInAt("advokatica", "/absences");
        visitor.field("absence.from").fill(DAY.format(first));
        visitor.field("absence.until").fill(DAY.format(first.minusDays(1)));
        visitor.field("absence.deputy").selectOption(new SelectOption().setLabel("Probna Voditeljka"));
        visitor.button("absence.save").click();
        visitor.sees("absence.error.order").axe();

        visitor.field("absence.until").fill(DAY.format(first.plusDays(2)));
        visitor.button("absence.save").click();
        visitor.sees("absence.saved").axe();
        ClientInDatabase.change("delete from core_staff_absence where first_day = ?", first.toString());
    }
}
