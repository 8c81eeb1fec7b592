package org.oslonac.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.oslonac.web.app.Setting;

/**
 * Lets the first administrator in where nobody has an account yet: the secret of her link is written into the file that the
 * launcher has made for its owner's eyes alone, and told nowhere else.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("VaultStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    @Inject
    AsAdministrator house;

    @PostConstruct
    void begin() {
        String file = Setting.FIRST_LINK_FILE.text();
        if (!Setting.DEMO.isOn() && !file.isEmpty()) {
            house.firstLink().ifPresent(secret -> write(Path.of(file), secret));
        }
    }

    private static void write(Path file, String secret) {
        try {
            Files.writeString(file, secret);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
