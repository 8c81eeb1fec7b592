package org.oslonac.core.contactimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which files and rows are in already. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportedRows {

    private static final String ROW = "insert into core_contact_import_row"
            + " (natural_key, content_hash, import_id, contact_id) values (?, ?, ?, ?)";
    private static final int DUPLICATE = 1062;

    @PersistenceContext
    EntityManager entities;

    void add(ContactImport done) {
        entities.persist(done);
        entities.flush();
    }

    boolean hasFile(String hash) {
        return entities.createQuery("select count(i) from ContactImport i where i.fileHash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    /** The content of those of these rows that are in already, by their natural key. */
    Map<String, String> known(Collection<String> keys) {
        Map<String, String> known = new HashMap<>();
        if (!keys.isEmpty()) {
            String marks = String.join(",", keys.stream().map(key -> "?").toList());
            var query = entities.createNativeQuery(
                    "select natural_key, content_hash from core_contact_import_row where natural_key in (" + marks
                            + ")");
            int place = 1;
            for (String key : keys) {
                query.setParameter(place++, key);
            }
            for (Object row : query.getResultList()) {
                known.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
            }
        }
        return known;
    }

    /** @throws ImportRefused when somebody has just imported one of these rows */
    void remember(long importId, List<CheckedRow> rows, List<Long> contacts) {
        try (PreparedStatement insert = entities.unwrap(Connection.class).prepareStatement(ROW)) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setString(1, rows.get(i).key());
                insert.setString(2, rows.get(i).content());
                insert.setLong(3, importId);
                insert.setLong(4, contacts.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            if (e.getErrorCode() == DUPLICATE) {
                throw new ImportRefused("atTheSameTime");
            }
            throw new IllegalStateException("Rows cannot be remembered, SQL state " + e.getSQLState());
        }
    }
}
