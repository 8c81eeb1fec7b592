package org.oslonac.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/**
 * Makes the key of the trail, and takes the rows that were written before there were chains into the first one, in the order of their ids, once: the
 * migration that does so runs once, and a second run is refused, for it would take in whatever somebody slipped in.
 */
public final class ChainBeginning {

    private static final int FIRST = 1;
    private static final int BATCH = 1000;
    private static final String OLD =
            "select id, timestampdiff(microsecond, '1970-01-01', happened_at), staff_id, action,"
                    + " subject, subject_id, fields from core_audit_event order by id";

    private final Supplier<byte[]> houseKey;

    public ChainBeginning(Supplier<byte[]> houseKey) {
        this.houseKey = houseKey;
    }

    /** @param connection of the account that owns the tables; its transaction is the caller's */
    public void take(Connection connection) throws SQLException {
        refuseWhenBegun(connection);
        byte[] trailKey = TrailKey.make(connection, houseKey.get());
        ChainKey key = ChainKey.ofEvents(() -> trailKey);
        byte[] mac = ChainKey.beginning();
        long sequence = 0;
        long id = 0;
        try (Statement select = connection.createStatement();
                PreparedStatement link = connection.prepareStatement(
                        "update core_audit_event set stream = ?, sequence = ?, mac = ? where id = ?")) {
            ResultSet old = select.executeQuery(OLD);
            LinkText text = new LinkText();
            while (old.next()) {
                id = old.getLong(1);
                sequence++;
                mac = text.of(FIRST, sequence, id).columns(old, 2).link(key, mac);
                link.setInt(1, FIRST);
                link.setLong(2, sequence);
                link.setBytes(3, mac);
                link.setLong(4, id);
                link.addBatch();
                if (sequence % BATCH == 0) {
                    link.executeBatch();
                }
            }
            link.executeBatch();
        }
        moveHead(connection, sequence, mac);
        try (Statement restart = connection.createStatement()) {
            restart.execute("alter sequence core_audit_event_id restart with " + (id / ChainAppender.IDS + 1));
        }
    }

    private static void refuseWhenBegun(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet begun = statement.executeQuery("select count(*) from core_audit_head where sequence > 0")) {
            begun.next();
            if (begun.getLong(1) > 0) {
                throw new SQLException(
                        "The chains of the audit trail have begun; rows are never taken in a second time");
            }
        }
    }

    private static void moveHead(Connection connection, long sequence, byte[] mac) throws SQLException {
        try (PreparedStatement head =
                connection.prepareStatement("update core_audit_head set sequence = ?, mac = ? where stream = ?")) {
            head.setLong(1, sequence);
            head.setBytes(2, mac);
            head.setInt(3, FIRST);
            head.executeUpdate();
        }
    }
}
