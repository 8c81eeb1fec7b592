package org.oslonac.core.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Every column of a row of {@code core_audit_event} as bytes, in one way only: numbers have eight bytes, words their
 * length first, and what is missing is told apart from what is empty. One instance serves a thread for many rows.
 */
final class LinkText {

    private static final byte VERSION = 1;
    private static final int MISSING = -1;
    /** Three words of 255 characters of four bytes each, and the numbers. */
    private static final int LARGEST = 4096;

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final ByteBuffer bytes = ByteBuffer.allocate(LARGEST);

    /** Begins a new row. */
    LinkText of(int stream, long sequence, long id) {
        bytes.clear();
        bytes.put(VERSION).putInt(stream).putLong(sequence).putLong(id);
        return this;
    }

    LinkText number(long number) {
        bytes.put((byte) 1).putLong(number);
        return this;
    }

    LinkText number(Long number) {
        if (number == null) {
            bytes.put((byte) 0);
            return this;
        }
        return number(number.longValue());
    }

    LinkText word(byte[] word) {
        if (word == null) {
            bytes.putInt(MISSING);
        } else {
            bytes.putInt(word.length).put(word);
        }
        return this;
    }

    LinkText word(String word) {
        return word(word == null ? null : word.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole entry, in the order in which the verification reads the columns. */
    LinkText of(int stream, long sequence, long id, AuditEntry entry) {
        return of(stream, sequence, id)
                .number(micros(entry.happenedAt()))
                .number(entry.staffId())
                .word(entry.action().name())
                .word(entry.subject())
                .number(entry.subjectId())
                .word(entry.fields());
    }

    /** The columns as a query answers them from this one on: microseconds, staff, action, subject, its id, fields. */
    LinkText columns(ResultSet row, int first) throws SQLException {
        return number(row.getLong(first))
                .number(nullable(row, first + 1))
                .word(row.getBytes(first + 2))
                .word(row.getBytes(first + 3))
                .number(nullable(row, first + 4))
                .word(row.getBytes(first + 5));
    }

    private static Long nullable(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(number);
    }

    byte[] link(ChainKey key, byte[] previous) {
        return key.next(previous, bytes.array(), bytes.position());
    }

    /** As the column takes it. The trail is verified without a server, where no converter of the persistence is. */
    static String written(Instant instant) {
        return WRITTEN.format(instant);
    }

    /** As the column keeps it: whole microseconds since 1970, in UTC. */
    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
