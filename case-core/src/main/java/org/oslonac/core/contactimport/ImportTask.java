package org.oslonac.core.contactimport;

import jakarta.ejb.EJBException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** One run in the background. However it ends, the job says how. */
final class ImportTask implements Runnable {

    private static final Logger LOG = System.getLogger(ImportTask.class.getName());

    private final ImportRun run;
    private final ImportJob job;

    ImportTask(ImportRun run, ImportJob job) {
        this.run = run;
        this.job = job;
    }

    @Override
    public void run() {
        ImportState end = ImportState.FAILED;
        try {
            end = attempt();
        } catch (EJBException | IllegalStateException e) {
            LOG.log(Level.ERROR, "An import failed: {0}", root(e).getClass().getName());
        } finally {
            job.finish(end);
        }
    }

    private ImportState attempt() {
        try {
            run.check(job);
            if (job.isRefused()) {
                return ImportState.REFUSED;
            }
            if (job.isDryRun()) {
                return ImportState.CHECKED;
            }
            run.store(job);
            return ImportState.IMPORTED;
        } catch (ImportRefused e) {
            return job.stop(e);
        }
    }

    private static Throwable root(Throwable fault) {
        return fault.getCause() == null ? fault : root(fault.getCause());
    }
}
