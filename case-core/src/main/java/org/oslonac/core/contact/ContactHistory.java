package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.shared.UtcInstant;
import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.PhoneHash;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.SealedText;
import org.oslonac.core.vault.Vault;

/**
 * Takes contacts from before this system over, many at a time: they are stored in batches, past the persistence context,
 * because thousands of them come at once. They are locked from the
 * start, and nobody is alarmed by a crisis that is long over.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactHistory {

    private static final String CONTACT = "insert into core_contact (id, code, line, channel, direction, started_at,"
            + " start_known, ended_at, minutes, consultant_id, consultant_text, caller_type, caller_label,"
            + " caller_anonymous, number_hash, number_tail, non_counselling, summary, saved_at, import_id, version,"
            + " danger, supervisor_told, crisis, crisis_seen_at, crisis_seen_by)"
            + " values (?, concat('K-', ?, '-', lpad(nextval(core_contact_number), 6, '0')),"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, false, false, ?, ?, ?)";
    private static final SealedText COLUMN = new SealedText();
    private static final String PURPOSE = "insert into core_contact_purpose (contact_id, purpose) values (?, ?)";
    private static final String RESULT = "insert into core_contact_result (contact_id, result) values (?, ?)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PhoneHash hashes;

    @Inject
    RowIds rowIds;

    @Inject
    Vault vault;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Stores these contacts and answers with their ids, in the same order. */
    public List<Long> store(long importId, List<PastContact> contacts) {
        Connection connection = entities.unwrap(Connection.class);
        try {
            List<Long> ids = insert(connection, importId, contacts);
            insertCodes(connection, PURPOSE, ids, contacts, PastContact::purposes);
            insertCodes(connection, RESULT, ids, contacts, PastContact::results);
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("Contacts cannot be stored, SQL state " + e.getSQLState());
        }
    }

    /** A past contact was written down when it happened, and in any case too long ago to be changed without a reason. */
    private Instant savedAt(PastContact contact) {
        Instant locked = clock.instant().minus(Contact.OPEN_FOR).minusSeconds(1);
        return contact.startedAt().isBefore(locked) ? contact.startedAt() : locked;
    }

    private List<Long> insert(Connection connection, long importId, List<PastContact> contacts) throws SQLException {
        Instant now = clock.instant();
        long importer = staff.id();
        List<Long> ids = rowIds.next(contacts.size());
        vault.make(KeyOwner.OwnerKind.CONTACT, ids, Compartment.CONTACT);
        try (PreparedStatement insert = connection.prepareStatement(CONTACT)) {
            for (int i = 0; i < ids.size(); i++) {
                PastContact contact = contacts.get(i);
                insert.setLong(1, ids.get(i));
                bind(insert, contact, importer, vault.row(KeyOwner.contact(ids.get(i)), ids.get(i)));
                insert.setString(19, UtcInstant.sql(savedAt(contact)));
                insert.setLong(20, importId);
                insert.setBoolean(21, contact.purposes().contains("CRISIS"));
                insert.setString(22, UtcInstant.sql(now));
                insert.setLong(23, importer);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return ids;
    }

    private void bind(PreparedStatement insert, PastContact contact, long importer, Seal seal) throws SQLException {
        insert.setString(
                2, String.valueOf(contact.startedAt().atZone(OfficeTime.ZONE).getYear()));
        insert.setString(3, contact.line());
        insert.setString(4, contact.channel());
        insert.setString(5, contact.direction());
        insert.setString(6, UtcInstant.sql(contact.startedAt()));
        insert.setBoolean(7, contact.startKnown());
        insert.setString(8, UtcInstant.sql(contact.endedAt()));
        insert.setObject(9, contact.minutes());
        insert.setLong(10, importer);
        insert.setString(11, contact.consultant());
        insert.setString(12, contact.callerType());
        insert.setString(
                13, COLUMN.convertToDatabaseColumn(seal.seal(ContactSecret.CALLER_LABEL, contact.callerLabel())));
        insert.setBoolean(14, contact.callerLabel() == null);
        insert.setString(15, contact.number() == null ? null : hashes.of(contact.number()));
        insert.setString(16, contact.number() == null ? null : contact.number().tail());
        insert.setString(17, contact.nonCounselling());
        insert.setString(18, COLUMN.convertToDatabaseColumn(seal.seal(ContactSecret.SUMMARY, contact.summary())));
    }

    private static void insertCodes(
            Connection connection,
            String sql,
            List<Long> ids,
            List<PastContact> contacts,
            Function<PastContact, Set<String>> codes)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < contacts.size(); i++) {
                for (String code : codes.apply(contacts.get(i))) {
                    insert.setLong(1, ids.get(i));
                    insert.setString(2, code);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
