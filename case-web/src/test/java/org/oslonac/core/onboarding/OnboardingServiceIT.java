package org.oslonac.core.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** The statement of confidentiality is confirmed once, and again when a new version becomes valid. */
@InServer
class OnboardingServiceIT {

    private static final String WHO = "savetnica";

    @Inject
    OnboardingService onboarding;

    @Inject
    ConfidentialityService statements;

    @Inject
    Database database;

    private boolean isOwed() {
        return Desk.ask(WHO, () -> onboarding.isOwed());
    }

    private long shown() {
        return Desk.ask(WHO, () -> onboarding.mine()).statement().id();
    }

    private static StatementDraft from(LocalDate day) {
        StatementDraft draft = new StatementDraft();
        draft.setSr("Izmišljena izjava.");
        draft.setEn("Invented statement.");
        draft.setValidFrom(day);
        return draft;
    }

    @Test
    void a_version_is_confirmed_once_and_the_next_one_again_from_its_first_day() {
        long first = shown();
        Desk.as(WHO, () -> {
            onboarding.confirm(first);
            onboarding.confirm(first);
        });
        assertThat(isOwed()).isFalse();
        long id = database.count("select a.id from StaffAccount a where a.username = ?1", WHO);
        assertThat(Desk.ask(Role.ADMIN, () -> statements.confirmedAt(id))).isPresent();

        LocalDate later = LocalDate.now(OfficeTime.ZONE).plusDays(3);
        Desk.as(Role.DPO, () -> statements.publish(from(later)));
        assertThat(isOwed()).as("not before its first day").isFalse();
        HouseClock.at(Instant.now().plus(Duration.ofDays(4)), () -> {
            assertThat(isOwed()).isTrue();
            Desk.as(
                    WHO,
                    () -> assertThatThrownBy(() -> onboarding.confirm(first)).isInstanceOf(ChangedMeanwhile.class));
            assertThat(isOwed()).isTrue();
        });
        database.change("delete from core_confidentiality_statement where valid_from = ?", later.toString());
    }

    @Test
    void no_version_begins_in_the_past() {
        LocalDate yesterday = LocalDate.now(OfficeTime.ZONE).minusDays(1);
        Desk.as(
                Role.DPO,
                () -> assertThatThrownBy(() -> statements.publish(from(yesterday)))
                        .hasMessage("onboarding.error.past"));
    }
}
