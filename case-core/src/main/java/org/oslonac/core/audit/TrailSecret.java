package org.oslonac.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.oslonac.core.vault.KeyFile;

/** Holds the key of the trail, which is read once. */
@ApplicationScoped
class TrailSecret {

    @Resource(lookup = "java:app/jdbc/case")
    DataSource database;

    @Inject
    KeyFile keyFile;

    private volatile byte[] key;

    byte[] key() {
        if (key == null) {
            try (Connection connection = database.getConnection()) {
                List<byte[]> houseKeys = Stream.concat(Stream.of(keyFile.key()), keyFile.previous().stream())
                        .toList();
                key = TrailKey.open(connection, houseKeys);
            } catch (SQLException failed) {
                throw new IllegalStateException("The key of the audit trail could not be read", failed);
            }
        }
        return key;
    }
}
