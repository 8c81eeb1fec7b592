package org.oslonac.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/**
 * Instants in {@code datetime(6)} columns, in UTC. They travel as text: the persistence provider knows no
 * {@code Instant}, and a JDBC timestamp would be bent by the time zone of the machine.
 */
@Converter(autoApply = true)
public class UtcInstant implements AttributeConverter<Instant, String> {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    /** The instant as SQL compares it. */
    public static String sql(Instant instant) {
        return instant == null ? null : WRITTEN.format(instant);
    }

    /** The instant that a column holds. */
    public static Instant of(String column) {
        return column == null ? null : LocalDateTime.parse(column, READ).toInstant(ZoneOffset.UTC);
    }

    @Override
    public String convertToDatabaseColumn(Instant instant) {
        return sql(instant);
    }

    @Override
    public Instant convertToEntityAttribute(String column) {
        return of(column);
    }
}
