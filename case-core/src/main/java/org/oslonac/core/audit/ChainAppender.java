package org.oslonac.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.oslonac.core.shared.UtcInstant;

/**
 * Puts rows at the end of a chain that nobody else writes to at the moment: its head is locked until the transaction ends,
 * which follows at once, and other writers skip it and take another (see docs/adr/0010).
 */
final class ChainAppender {

    /** As many as rows in {@code core_audit_head}; more than anybody writes at a time, so that one is always free. */
    static final int STREAMS = 64;

    /** What a number of {@code core_audit_event_id} stands for: that many rows of one transaction. */
    static final int IDS = 100;

    private static final String HEAD = "select stream, sequence, mac, nextval(core_audit_event_id) from core_audit_head"
            + " where stream %s ? order by stream limit 1 for update%s";
    private static final List<String> WAYS = List.of(
            HEAD.formatted(">=", " skip locked"), HEAD.formatted("<", " skip locked"), HEAD.formatted(">=", ""));
    private static final String ROW = "(?,?,?,?,?,?,?,?,?,?)";
    private static final String INSERT = "insert into core_audit_event (stream, sequence, id, happened_at, staff_id,"
            + " action, subject, subject_id, fields, mac) values ";

    private final ChainKey key;

    ChainAppender(ChainKey key) {
        this.key = key;
    }

    private record Head(int stream, long sequence, byte[] mac, long block) {}

    /** Appends in the transaction of this connection, which should end right afterwards. */
    void append(Connection connection, List<AuditEntry> entries) throws SQLException {
        Head head = free(connection);
        for (int first = 0; first < entries.size(); first += IDS) {
            long block = first == 0 ? head.block() : nextBlock(connection);
            List<AuditEntry> some = entries.subList(first, Math.min(entries.size(), first + IDS));
            byte[] last = insert(connection, new Head(head.stream(), head.sequence(), head.mac(), block), some);
            head = new Head(head.stream(), head.sequence() + some.size(), last, block);
        }
        moveTo(connection, head);
    }

    private static Head free(Connection connection) throws SQLException {
        int start = ThreadLocalRandom.current().nextInt(1, STREAMS + 1);
        for (String way : WAYS) {
            try (PreparedStatement select = connection.prepareStatement(way)) {
                select.setInt(1, start);
                ResultSet row = select.executeQuery();
                if (row.next()) {
                    return new Head(row.getInt(1), row.getLong(2), row.getBytes(3), row.getLong(4));
                }
            }
        }
        throw new SQLException("The table core_audit_head has no row " + start);
    }

    private static long nextBlock(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select nextval(core_audit_event_id)")) {
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** Inserts no more rows than a block has ids for. @return the last link */
    private byte[] insert(Connection connection, Head head, List<AuditEntry> entries) throws SQLException {
        byte[] mac = head.mac();
        LinkText text = new LinkText();
        String sql = INSERT + ROW + ("," + ROW).repeat(entries.size() - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 0;
            for (int i = 0; i < entries.size(); i++) {
                AuditEntry entry = entries.get(i);
                long sequence = head.sequence() + i + 1;
                long id = head.block() * IDS + i;
                mac = text.of(head.stream(), sequence, id, entry).link(key, mac);
                insert.setInt(++at, head.stream());
                insert.setLong(++at, sequence);
                insert.setLong(++at, id);
                insert.setString(++at, UtcInstant.sql(entry.happenedAt()));
                setNumber(insert, ++at, entry.staffId());
                insert.setString(++at, entry.action().name());
                insert.setString(++at, entry.subject());
                setNumber(insert, ++at, entry.subjectId());
                insert.setString(++at, entry.fields());
                insert.setBytes(++at, mac);
            }
            insert.executeUpdate();
        }
        return mac;
    }

    private static void moveTo(Connection connection, Head head) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update core_audit_head set sequence = ?, mac = ? where stream = ?")) {
            update.setLong(1, head.sequence());
            update.setBytes(2, head.mac());
            update.setInt(3, head.stream());
            update.executeUpdate();
        }
    }

    private static void setNumber(PreparedStatement insert, int at, Long number) throws SQLException {
        if (number == null) {
            insert.setNull(at, Types.BIGINT);
        } else {
            insert.setLong(at, number);
        }
    }
}
