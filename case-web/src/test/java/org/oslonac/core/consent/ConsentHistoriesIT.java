package org.oslonac.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oslonac.core.consent.api.ConsentPurpose.SHARE_ORG;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.OnOwnRows;

/**
 * Two hundred random histories through the services and the database: yes, yes for some days, no, taken back, days pass,
 * and all the while somebody tries to share. Nothing may leave without a valid consent (Q35). The seed is fixed.
 */
@OnOwnRows
class ConsentHistoriesIT extends ConsentTrial {

    private static final int HISTORIES = 200;
    private static final int STEPS = 10;

    /** Each history is one of an institution of its own, and a score of them are one client's. */
    private static final int OF_A_CLIENT = 20;

    private final Random chance = new Random(4711);
    private int shared;
    private int blocked;
    private int refused;

    @Test
    void in_two_hundred_histories_nothing_leaves_without_a_valid_consent() {
        for (int begun = 0; begun < HISTORIES; begun += OF_A_CLIENT) {
            client = clients.open();
            Desk.as(Role.CASE_MANAGER, () -> {
                for (int i = 0; i < OF_A_CLIENT; i++) {
                    new History("U-" + institution("NGO_RS")).play();
                }
            });
        }
        assertThat(shared).isGreaterThan(HISTORIES / 2);
        assertThat(blocked).isGreaterThan(HISTORIES / 2);
        assertThat(refused).as("answers that did not fit the ones before").isPositive();
    }

    /** What she said to one institution, told apart from what the register believes. */
    private final class History {

        private final String recipient;
        private LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 0);
        private LocalDateTime validBefore = LocalDateTime.MIN;
        private long last;
        private long expected;

        History(String recipient) {
            this.recipient = recipient;
        }

        void play() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plusMinutes(1 + chance.nextInt(90));
                Instant at = now.atZone(OfficeTime.ZONE).toInstant();
                HouseClock.at(at, this::act);
            }
            assertThat(database.count("select count(d) from Disclosure d where d.recipient = ?1", recipient))
                    .isEqualTo(expected);
        }

        private void act() {
            switch (chance.nextInt(9)) {
                case 0 -> say(ConsentAnswer.GIVEN, null);
                case 1 -> say(ConsentAnswer.GIVEN, chance.nextInt(3));
                case 2 -> say(ConsentAnswer.REFUSED, null);
                case 3 -> takeBack();
                case 4 -> now = now.plusDays(chance.nextInt(3)).plusHours(chance.nextInt(24));
                default -> tryToShare();
            }
        }

        private void say(ConsentAnswer answer, Integer days) {
            ConsentDraft draft = said(answer, SHARE_ORG, recipient, now);
            draft.setValidUntil(days == null ? null : now.toLocalDate().plusDays(days));
            try {
                last = service.record(client.code(), draft, null);
                validBefore = answer == ConsentAnswer.REFUSED
                        ? LocalDateTime.MIN
                        : days == null
                                ? LocalDateTime.MAX
                                : now.toLocalDate().plusDays(days + 1L).atStartOfDay();
            } catch (DomainException refusal) {
                refused++;
            }
        }

        private void takeBack() {
            if (last == 0) {
                return;
            }
            WithdrawalDraft draft = new WithdrawalDraft();
            draft.setConsentId(last);
            draft.setVersion(1);
            draft.setWithdrawnAt(now);
            try {
                service.withdraw(client.code(), draft);
                validBefore = LocalDateTime.MIN;
            } catch (DomainException refusal) {
                refused++;
            }
        }

        private void tryToShare() {
            boolean may = now.isBefore(validBefore);
            boolean done;
            try {
                hatch.share(client.id(), SHARE_ORG, Recipient.parse(recipient).orElseThrow());
                done = true;
                shared++;
                expected++;
            } catch (DomainException refusal) {
                done = false;
                blocked++;
            }
            assertThat(done).as("%s at %s", recipient, now).isEqualTo(may);
        }
    }
}
