package org.oslonac.core.contactimport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
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

    /**
     * Of one colleague's uploads the oldest makes room for a new one.
     *
     * @throws ImportRefused when all of them are running
     */
    String put(ImportJob job) {
        sweep();
        List<Map.Entry<String, ImportJob>> own = jobs.entrySet().stream()
                .filter(other -> other.getValue().owner() == job.owner())
                .sorted(Comparator.comparing(other -> other.getValue().since()))
                .toList();
        if (own.size() >= MOST_OF_ONE) {
            Map.Entry<String, ImportJob> oldest = own.stream()
                    .filter(other -> !other.getValue().progress().state().isRunning())
                    .findFirst()
                    .orElseThrow(() -> new ImportRefused("tooManyUploads"));
            jobs.remove(oldest.getKey());
            oldest.getValue().file().discard();
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
