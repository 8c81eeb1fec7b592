package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.oslonac.core.vault.KeyFile;

/** Reads the house's key from the file that the configuration names, once. */
@ApplicationScoped
public class HouseKeyFile implements KeyFile {

    private static final int KEY_BYTES = 32;

    private volatile byte[] key;

    @Override
    public byte[] key() {
        if (key == null) {
            key = read();
        }
        return key;
    }

    private static byte[] read() {
        Path file = Path.of(Setting.KEY_FILE.text());
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException("The key file must hold " + KEY_BYTES + " bytes: " + file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be read: " + file, e);
        }
    }
}
