package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.shared.DomainException;

/** An act that takes two people and does nothing but count itself; it lives in a table of its own, which a test makes. */
@ApplicationScoped
@Transactional
public class TrialActs implements Approvable {

    public static final String TYPE = "TEST_ACT";

    /** @param editors user ids */
    public record Act(int content, Set<Long> editors, Integer doneContent, Long doneBy, int times) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    @Inject
    Approvals approvals;

    @Inject
    Database database;

    public void makeRoom() {
        database.define("create table if not exists test_act (id bigint not null auto_increment primary key,"
                + " content int not null, editors varchar(200) not null, done_content int, done_by bigint,"
                + " times int not null default 0)");
        database.open("test_act");
    }

    public void clear() {
        database.define("drop table if exists test_act");
    }

    /** The signed-in colleague thinks of an act. */
    public long begin() {
        entities.createNativeQuery("insert into test_act (content, editors) values (0, ?)")
                .setParameter(1, String.valueOf(staff.id()))
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** The signed-in colleague changes it, unless it is done. */
    public void edit(long id) {
        lock(id);
        int changed = entities.createNativeQuery("update test_act set content = content + 1,"
                        + " editors = concat(editors, ',', ?) where id = ? and times = 0")
                .setParameter(1, String.valueOf(staff.id()))
                .setParameter(2, id)
                .executeUpdate();
        if (changed == 0) {
            throw new DomainException("approval.error.changed");
        }
    }

    public long submit(long id) {
        return approvals.submit(TYPE, id);
    }

    public Act look(long id) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select content, editors, done_content, done_by, times from test_act where id = ?")
                .setParameter(1, id)
                .getSingleResult();
        return new Act(
                ((Number) row[0]).intValue(),
                Arrays.stream(String.valueOf(row[1]).split(","))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                row[2] == null ? null : ((Number) row[2]).intValue(),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                ((Number) row[4]).intValue());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "approval.one.title";
    }

    @Override
    public void lock(long id) {
        entities.createNativeQuery("select id from test_act where id = ? for update")
                .setParameter(1, id)
                .getSingleResult();
    }

    @Override
    public ApprovalSubject subject(long id) {
        Act act = look(id);
        return new ApprovalSubject(
                "PROBA-" + id,
                null,
                List.of(
                        Fact.text("approval.what", String.valueOf(act.content())),
                        Fact.text("approval.state", String.valueOf(act.times()))),
                act.editors());
    }

    @Override
    public void execute(long id, Approved approved) {
        entities.createNativeQuery(
                        "update test_act set times = times + 1, done_content = content, done_by = ? where id = ?")
                .setParameter(1, approved.approvedBy())
                .setParameter(2, id)
                .executeUpdate();
    }
}
