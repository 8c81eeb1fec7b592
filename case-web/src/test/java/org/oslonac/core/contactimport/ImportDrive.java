package org.oslonac.core.contactimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.oslonac.testing.inside.Desk;

/** Drives an import as its page does. */
public final class ImportDrive {

    private ImportDrive() {}

    /** Uploads, runs and waits; the colleague is a case manager. */
    public static ImportProgress run(ContactImportService imports, String name, byte[] content, boolean onlyCheck) {
        return Desk.ask("voditeljka", () -> {
            SheetPreview preview = imports.open(name, new ByteArrayInputStream(content));
            try {
                imports.start(preview.key(), preview.columns(), onlyCheck);
                return awaited(imports, preview.key());
            } finally {
                imports.drop(preview.key());
            }
        });
    }

    static ImportProgress awaited(ContactImportService imports, String key) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        ImportProgress progress = imports.progress(key);
        while (progress.state().isRunning()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
            progress = imports.progress(key);
        }
        return progress;
    }

    static List<Refusal> refusals(ContactImportService imports, String csv) {
        return Desk.ask("voditeljka", () -> {
            SheetPreview preview =
                    imports.open("pozivi.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
            try {
                imports.start(preview.key(), preview.columns(), true);
                awaited(imports, preview.key());
                return imports.refusals(preview.key(), 0, 100);
            } finally {
                imports.drop(preview.key());
            }
        });
    }
}
