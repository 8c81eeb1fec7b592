package org.oslonac.core.contactimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.contact.ContactHistory;
import org.oslonac.core.contact.PastContact;
import org.oslonac.core.vault.KeyedHash;

/** The two passes over a file: one checks every row, the other stores them all in one transaction. */
@Stateless
@RolesAllowed({Role.CASE_MANAGER, Role.SUPERVISOR})
public class ImportRun {

    @Inject
    ImportedRows imported;

    @Inject
    ContactHistory history;

    @Inject
    ImportWords words;

    @Inject
    KeyedHash hashes;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Looks at every row; nothing is stored. */
    public void check(ImportJob job) {
        if (imported.hasFile(job.file().hash())) {
            job.isKnownFile();
        }
        RowKeys keys = new RowKeys(hashes);
        RowBatches.read(job.file(), job.headerRow(), reader(job), rows -> {
            List<CheckedRow> fresh = fresh(job, keys, rows);
            fresh.clear();
        });
    }

    /** Stores every row that is not in yet. Whatever goes wrong, nothing has been stored. */
    public void store(ImportJob job) {
        job.forgetCounts();
        ContactImport run = new ContactImport(
                clock.instant(), staff.id(), job.file().format(), job.file().hash());
        imported.add(run);
        RowKeys keys = new RowKeys(hashes);
        RowBatches.read(job.file(), job.headerRow(), reader(job), rows -> {
            List<CheckedRow> fresh = fresh(job, keys, rows);
            if (job.isRefused()) {
                throw new ImportRefused("atTheSameTime");
            }
            List<PastContact> calls = fresh.stream().map(CheckedRow::call).toList();
            imported.remember(run.getId(), fresh, history.store(run.getId(), calls));
        });
        ImportProgress progress = job.progress();
        run.count(progress.fresh(), progress.known());
        audit.imported("contact", run.getId(), progress.fresh());
    }

    private CallRowReader reader(ImportJob job) {
        return new CallRowReader(job.mapping(), words.now(), clock);
    }

    /** Those of the rows that may come in and are not in yet; the job counts them and the others. */
    private List<CheckedRow> fresh(ImportJob job, RowKeys keys, List<CallRow> rows) {
        List<CheckedRow> accepted = new ArrayList<>();
        for (CallRow row : rows) {
            if (row.call() == null) {
                job.refuse(row.refusals());
                continue;
            }
            Integer before = keys.seenAt(row);
            if (before != null) {
                job.refuse(externalId(job, row, "contactimport.reason.idTwice", before));
                continue;
            }
            String content = keys.content(row.call());
            accepted.add(new CheckedRow(row, keys.natural(row, content), content));
        }
        return withoutKnown(job, accepted);
    }

    private List<CheckedRow> withoutKnown(ImportJob job, List<CheckedRow> accepted) {
        Map<String, String> known =
                imported.known(accepted.stream().map(CheckedRow::key).toList());
        List<CheckedRow> fresh = new ArrayList<>();
        int knownRows = 0;
        for (CheckedRow row : accepted) {
            String before = known.get(row.key());
            if (job.isSameFile() || row.content().equals(before)) {
                knownRows++;
            } else if (before != null) {
                job.refuse(externalId(job, row.row(), "contactimport.reason.idTaken"));
            } else {
                fresh.add(row);
            }
        }
        job.advance(fresh.size(), knownRows);
        return fresh;
    }

    private static List<Refusal> externalId(ImportJob job, CallRow row, String reason, Object... arguments) {
        RowRefusals refusals = new RowRefusals(row.number());
        refusals.add(job.mapping().of(ImportField.EXTERNAL_ID).get(0), reason, row.externalId(), arguments);
        return refusals.found();
    }
}
