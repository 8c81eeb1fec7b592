package org.oslonac.core.approval;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.TrialActs;

/** What tests of approvals share: an act that counts itself, and requests old enough for everybody's turn. */
abstract class ApprovalTrial {

    static final String FIRST = "supervizorka";
    static final String DEPUTY = "zamenica";
    static final String DIRECTOR = "direktorka";
    static final String ASKER = "voditeljka";

    @Inject
    ApprovalService service;

    @Inject
    ApprovalQueries queries;

    @Inject
    TrialActs acts;

    @Inject
    Database database;

    @BeforeEach
    void makeRoom() {
        acts.makeRoom();
    }

    @AfterEach
    void clear() {
        database.change("delete e from core_approval_editor e join core_approval a on a.id = e.approval_id"
                + " where a.subject_type = 'TEST_ACT'");
        database.change("delete from core_approval where subject_type = 'TEST_ACT'");
        acts.clear();
    }

    static DecisionDraft because(String note) {
        DecisionDraft draft = new DecisionDraft();
        draft.setNote(note);
        return draft;
    }

    /** She asks for a new act, so long ago. */
    long asked(String who, Duration ago) {
        long[] id = new long[1];
        HouseClock.at(Instant.now().minus(ago), () -> id[0] = Desk.ask(who, () -> acts.submit(acts.begin())));
        return id[0];
    }

    ApprovalState decide(String who, long id, Decision decision) {
        return Desk.ask(who, () -> service.decide(id, decision, because("obrazloženje")));
    }

    long act(long approvalId) {
        return database.count("select a.subjectId from Approval a where a.id = ?1", approvalId);
    }

    String state(long approvalId) {
        return String.valueOf(database.sql("select state from core_approval where id = ?", approvalId)
                .get(0));
    }

    long staff(String username) {
        return database.count("select a.id from StaffAccount a where a.username = ?1", username);
    }
}
