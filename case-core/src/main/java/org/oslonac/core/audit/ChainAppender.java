package org.oslonac.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.oslonac.core.audit.KnownHeads.Head;

/**
 * Puts rows at the end of a chain that nobody else writes to at the moment: its head is locked until the transaction ends,
 * which follows at once, and other writers take another (see docs/adr/0010).
 */
final class ChainAppender {

    /** As many as rows in {@code core_audit_head}; more than anybody writes at a time, so that one is always free. */
    static final int STREAMS = 64;

    /** What a number of {@code core_audit_event_id} stands for: that many rows. */
    static final int IDS = 100;

    private static final String HEAD =
            "select stream, sequence, mac from core_audit_head where stream %s ? order by stream"
                    + " limit 1 for update%s";
    private static final List<String> WAYS = List.of(
            HEAD.formatted(">=", " skip locked"), HEAD.formatted("<", " skip locked"), HEAD.formatted(">=", ""));
    private static final String MOVE =
            "update core_audit_head set sequence = ?, mac = ? where stream = ? and sequence = ? and mac = ?";
    private static final String ROW = "(?,?,?,?,?,?,?,?,?,?)";
    private static final String INSERT = "insert into core_audit_event (stream, sequence, id, happened_at, staff_id,"
            + " action, subject, subject_id, fields, mac) values ";

    private final ChainKey key;
    private final KnownHeads heads = new KnownHeads();

    ChainAppender(ChainKey key) {
        this.key = key;
    }

    /**
     * Appends in the transaction of this connection, which should end right afterwards.
     *
     * @return where the chain ends then; {@link #committed} wants to know once the transaction is committed
     */
    Head append(Connection connection, List<AuditEntry> entries) throws SQLException {
        Optional<Head> known = heads.take();
        Head head = known.isPresent() ? known.get() : free(connection);
        for (int first = 0; first < entries.size(); first += IDS) {
            List<AuditEntry> some = entries.subList(first, Math.min(entries.size(), first + IDS));
            long id = ids(connection, some.size());
            byte[][] links = links(head, id, some);
            Head next = new Head(head.stream(), head.sequence() + some.size(), links[links.length - 1]);
            if (!isMoved(connection, head, next)) {
                if (first > 0) {
                    throw new SQLException("The head of chain " + head.stream() + " was changed while it was locked");
                }
                head = free(connection);
                links = links(head, id, some);
                next = new Head(head.stream(), head.sequence() + some.size(), links[links.length - 1]);
                isMoved(connection, head, next);
            }
            insert(connection, head, id, some, links);
            head = next;
        }
        return head;
    }

    /** The transaction that moved the chain here was committed, so the next writer may go on from here. */
    void committed(Head head) {
        heads.give(head);
    }

    /** Asks for a chain that nobody writes to. */
    private static Head free(Connection connection) throws SQLException {
        int start = ThreadLocalRandom.current().nextInt(1, STREAMS + 1);
        for (String way : WAYS) {
            try (PreparedStatement select = connection.prepareStatement(way)) {
                select.setInt(1, start);
                ResultSet row = select.executeQuery();
                if (row.next()) {
                    return new Head(row.getInt(1), row.getLong(2), row.getBytes(3));
                }
            }
        }
        throw new SQLException("The table core_audit_head has no row " + start);
    }

    private long ids(Connection connection, int howMany) throws SQLException {
        Optional<Long> left = heads.ids(howMany);
        if (left.isPresent()) {
            return left.get();
        }
        try (PreparedStatement select = connection.prepareStatement("select nextval(core_audit_event_id)")) {
            ResultSet row = select.executeQuery();
            row.next();
            return heads.block(row.getLong(1) * IDS, IDS, howMany);
        }
    }

    private byte[][] links(Head head, long id, List<AuditEntry> entries) {
        byte[][] links = new byte[entries.size()][];
        LinkText text = new LinkText();
        byte[] mac = head.mac();
        for (int i = 0; i < links.length; i++) {
            mac = text.of(head.stream(), head.sequence() + i + 1, id + i, entries.get(i))
                    .link(key, mac);
            links[i] = mac;
        }
        return links;
    }

    /** False when the chain does not end where it was thought to. */
    private static boolean isMoved(Connection connection, Head from, Head to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            update.setLong(1, to.sequence());
            update.setBytes(2, to.mac());
            update.setInt(3, from.stream());
            update.setLong(4, from.sequence());
            update.setBytes(5, from.mac());
            return update.executeUpdate() == 1;
        }
    }

    private static void insert(Connection connection, Head head, long id, List<AuditEntry> entries, byte[][] links)
            throws SQLException {
        String sql = INSERT + ROW + ("," + ROW).repeat(entries.size() - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 0;
            for (int i = 0; i < links.length; i++) {
                AuditEntry entry = entries.get(i);
                insert.setInt(++at, head.stream());
                insert.setLong(++at, head.sequence() + i + 1);
                insert.setLong(++at, id + i);
                insert.setString(++at, LinkText.written(entry.happenedAt()));
                setNumber(insert, ++at, entry.staffId());
                insert.setString(++at, entry.action().name());
                insert.setString(++at, entry.subject());
                setNumber(insert, ++at, entry.subjectId());
                insert.setString(++at, entry.fields());
                insert.setBytes(++at, links[i]);
            }
            insert.executeUpdate();
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
