package org.oslonac.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;

/** Reads one chain from its first row to its end and holds each row against its link, the head and the anchors. */
final class StreamCheck {

    private static final int FETCHED = 5_000;
    private static final String ROWS = "select sequence, id, timestampdiff(microsecond, '1970-01-01', happened_at),"
            + " staff_id, action, subject, subject_id, fields, mac from core_audit_event where stream = ?"
            + " order by sequence";

    private final ChainKey key;
    private final int stream;
    private final NavigableMap<Long, byte[]> anchors;
    private long rows;

    /** @param anchors what was seen from outside at which place of this chain */
    StreamCheck(ChainKey key, int stream, NavigableMap<Long, byte[]> anchors) {
        this.key = key;
        this.stream = stream;
        this.anchors = anchors;
    }

    /** How many rows fitted. */
    long rows() {
        return rows;
    }

    /** @param connection in a transaction that sees one moment only */
    Optional<ChainBreak> firstBreak(Connection connection) throws SQLException {
        byte[] mac = ChainKey.beginning();
        try (PreparedStatement select =
                connection.prepareStatement(ROWS, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            select.setFetchSize(FETCHED);
            select.setInt(1, stream);
            ResultSet row = select.executeQuery();
            LinkText text = new LinkText();
            while (row.next()) {
                long sequence = row.getLong(1);
                if (sequence != rows + 1) {
                    return broken(ChainBreak.TrailFault.MISSING, rows + 1);
                }
                mac = text.of(stream, sequence, row.getLong(2)).columns(row, 3).link(key, mac);
                if (!Arrays.equals(mac, row.getBytes(9))) {
                    return broken(ChainBreak.TrailFault.ALTERED, sequence);
                }
                if (!isAsAnchored(sequence, mac)) {
                    return broken(ChainBreak.TrailFault.ANCHOR, sequence);
                }
                rows++;
            }
        }
        return atTheEnd(connection, mac);
    }

    private boolean isAsAnchored(long sequence, byte[] mac) {
        byte[] anchored = anchors.get(sequence);
        return anchored == null || Arrays.equals(anchored, mac);
    }

    private Optional<ChainBreak> atTheEnd(Connection connection, byte[] mac) throws SQLException {
        Long beyond = anchors.higherKey(rows);
        if (beyond != null) {
            return broken(ChainBreak.TrailFault.ANCHOR, beyond);
        }
        try (PreparedStatement select =
                connection.prepareStatement("select sequence, mac from core_audit_head where stream = ?")) {
            select.setInt(1, stream);
            ResultSet head = select.executeQuery();
            boolean agrees = head.next() && head.getLong(1) == rows && Arrays.equals(head.getBytes(2), mac);
            return agrees ? Optional.empty() : broken(ChainBreak.TrailFault.HEAD, rows);
        }
    }

    private Optional<ChainBreak> broken(ChainBreak.TrailFault kind, long sequence) {
        return Optional.of(new ChainBreak(kind, stream, sequence));
    }
}
