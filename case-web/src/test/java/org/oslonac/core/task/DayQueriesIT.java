package org.oslonac.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackFilter;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.web.demo.DemoAccounts;

@InServer
class DayQueriesIT {

    @Inject
    DayQueries day;

    @Inject
    CallBackService calls;

    @Inject
    CallBackQueries list;

    @Inject
    CurrentStaff current;

    @Test
    void the_number_of_calls_is_the_total_of_the_list_behind_it() {
        CallBackDraft promise = new CallBackDraft();
        promise.setWhom("Test Pozivalac");
        promise.setDueAt(LocalDateTime.now(OfficeTime.ZONE));
        Desk.as(Role.CONSULTANT, () -> {
            calls.promise(promise);
            DayGroup due = day.groups().stream()
                    .filter(group -> group.titleKey().equals("callback.day.due"))
                    .findFirst()
                    .orElseThrow();
            var tomorrow = LocalDate.now(OfficeTime.ZONE)
                    .plusDays(1)
                    .atStartOfDay(OfficeTime.ZONE)
                    .toInstant();
            assertThat(due.path()).isEqualTo("/calls/callbacks?when=today");
            assertThat(due.count())
                    .isEqualTo(
                            list.rows(CallBackFilter.dueFor(current.id(), tomorrow), new PageRequest(0, 5, "due", true))
                                    .total());
            assertThat(due.first()).hasSizeLessThanOrEqualTo(DayGroup.SHOWN);
        });
    }

    @Test
    void every_colleague_has_a_day() {
        for (DemoAccounts.Account account : DemoAccounts.ALL) {
            assertThat(Desk.ask(account.username(), () -> day.groups()))
                    .allMatch(group -> group.count() > 0 && group.path().startsWith("/"));
        }
    }
}
