package org.oslonac.core.contactimport;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;

/**
 * Brings contacts in from a table: upload, choice of columns, dry run, import. Runs go on in the background; the page asks
 * how far they are.
 */
@Stateless
@RolesAllowed({Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactImportService {

    private static final int LISTED = 20;

    @Resource
    ManagedExecutorService executor;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ImportDesk desk;

    @Inject
    ImportRun run;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /**
     * Keeps an uploaded table and says what is in it.
     *
     * @param name what the file is called; only its ending counts
     * @throws ImportRefused when this is no table that can be imported
     */
    public SheetPreview open(String name, InputStream content) {
        SheetFile file = SheetFile.keep(name, content);
        try {
            SheetScan scan = SheetScan.of(file);
            String key =
                    desk.put(new ImportJob(staff.id(), file, scan.header().number(), scan.rows(), clock.instant()));
            return new SheetPreview(
                    key,
                    file.format(),
                    file.encoding(),
                    scan.rows(),
                    ColumnMapping.suggest(scan.header()),
                    scan.first());
        } catch (ImportRefused e) {
            file.discard();
            throw e;
        }
    }

    /**
     * Starts a run in the background.
     *
     * @param onlyCheck whether nothing is to be stored
     * @throws ImportRefused when the columns do not suffice or a run is on
     */
    public void start(String key, List<ColumnDraft> columns, boolean onlyCheck) {
        ImportJob job = desk.get(key);
        job.start(new ColumnMapping(columns), onlyCheck);
        executor.execute(new ImportTask(run, job));
    }

    public ImportProgress progress(String key) {
        return desk.get(key).progress();
    }

    /** Why the run had to stop, where it was not because of single rows. */
    public Optional<ImportRefused> stopped(String key) {
        return desk.get(key).fileRefusal();
    }

    /** What is wrong, in the order of the rows. */
    public List<Refusal> refusals(String key, int first, int size) {
        return desk.get(key).refusals(first, size);
    }

    /** Stops a run; nothing of it stays. */
    public void cancel(String key) {
        desk.get(key).cancel();
    }

    /** Drops an upload that is not wanted any more. */
    public void drop(String key) {
        desk.drop(key);
    }

    /** The latest imports, newest first. */
    public List<ContactImportRow> latest() {
        return entities.createQuery(
                        "select new org.oslonac.core.contactimport.ContactImportRow(i.id, i.importedAt, a.displayName,"
                                + " i.format, i.newCount, i.knownCount)"
                                + " from ContactImport i join StaffAccount a on a.id = i.importedBy"
                                + " order by i.importedAt desc, i.id desc",
                        ContactImportRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }
}
