package org.oslonac.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.leaving.LeaverQueries;
import org.oslonac.core.leaving.LeaverRow;
import org.oslonac.core.leaving.ReadCaseRow;
import org.oslonac.core.leaving.ReadingRow;
import org.oslonac.web.app.Txt;

/** Who leaves, and the report on what one colleague read. */
@Named
@RequestScoped
public class LeaverView {

    @Inject
    LeaverQueries leavers;

    @Inject
    Txt txt;

    @Inject
    Clock clock;

    private long id;
    private List<LeaverRow> rows;
    private Account leaver;
    private List<ReadingRow> reading;
    private List<ReadCaseRow> cases;

    public void load() {
        rows = leavers.rows();
    }

    public void open() {
        leaver = leavers.leaver(id);
        reading = leavers.reading(id);
    }

    public String act(AuditAction action) {
        return txt.get("leaving.act." + action);
    }

    /** What the trail calls a kind of record, in words. */
    public String subject(ReadingRow row) {
        String kind = row.subject().startsWith("report_") ? "report" : row.subject();
        String key = "leaving.subject." + kind;
        return txt.get(txt.containsKey(key) ? key : "leaving.subject.other");
    }

    /** By case, for those who may know the codes. */
    public List<ReadCaseRow> getCases() {
        if (cases == null) {
            cases = leavers.cases(id);
        }
        return cases;
    }

    public Instant getSince() {
        return leavers.since();
    }

    public Instant getUntil() {
        return clock.instant();
    }

    public List<LeaverRow> getRows() {
        return rows;
    }

    public Account getLeaver() {
        return leaver;
    }

    public List<ReadingRow> getReading() {
        return reading;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
