package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.oslonac.core.vault.KeyFile;

/** Reads the house's keys from the files that the configuration names. */
@ApplicationScoped
public class HouseKeyFile implements KeyFile {

    private static final int KEY_BYTES = 32;

    private volatile byte[] key;

    @Override
    public byte[] key() {
        if (key == null) {
            key = read(Path.of(Setting.KEY_FILE.text()));
        }
        return key;
    }

    @Override
    public Optional<byte[]> previous() {
        return Optional.of(Setting.KEY_FILE_PREVIOUS.text())
                .filter(path -> !path.isBlank())
                .map(path -> read(Path.of(path)));
    }

    private static byte[] read(Path file) {
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
