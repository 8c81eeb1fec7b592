package org.oslonac.core.contactimport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.shared.NotFound;

/** Where uploads wait for their import. One that nobody has touched for two hours is dropped. */
@ApplicationScoped
class ImportDesk {

    private static final Duration KEPT = Duration.ofHours(2);
    private static final int MOST_OF_ONE = 3;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();

    /** @throws ImportRefused when this colleague has too many uploads lying about */
    String put(ImportJob job) {
        sweep();
        long own = jobs.values().stream()
                .filter(other -> other.owner() == job.owner())
                .count();
        if (own >= MOST_OF_ONE) {
            throw new ImportRefused("tooManyUploads");
        }
        String key = UUID.randomUUID().toString();
        jobs.put(key, job);
        return key;
    }

    ImportJob get(String key) {
        ImportJob job = key == null ? null : jobs.get(key);
        if (job == null || job.owner() != staff.id()) {
            throw new NotFound();
        }
        return job;
    }

    void drop(String key) {
        ImportJob job = get(key);
        job.cancel();
        if (!job.progress().state().isRunning()) {
            jobs.remove(key);
            job.file().discard();
        }
    }

    private void sweep() {
        jobs.entrySet().removeIf(entry -> {
            ImportJob job = entry.getValue();
            boolean old = job.since().plus(KEPT).isBefore(clock.instant())
                    && !job.progress().state().isRunning();
            if (old) {
                job.file().discard();
            }
            return old;
        });
    }

    @PreDestroy
    void dropAll() {
        jobs.values().forEach(job -> job.file().discard());
    }
}
