package org.oslonac.core.contactimport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oslonac.core.shared.OfficeTime;

/** When a row's call was, from its day, time of day, end and minutes, in whichever columns they stand. */
final class CallTime {

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final Duration LONGEST = Duration.ofHours(24);
    /** An end that is only a time of day may be past midnight, but not by more than a long call. */
    private static final Duration LONGEST_PAST_MIDNIGHT = Duration.ofHours(12);

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,4})?)\\s*(?:min|minuta|minut|минута|m|')?\\.?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})");

    private final SheetRow row;
    private final ColumnMapping mapping;
    private final RowRefusals refusals;
    private final Instant latest;

    private LocalDateTime start;
    private boolean startKnown;
    private LocalDateTime end;
    private Integer minutes;

    /** @param latest when a call may begin and end at the latest: now, and a little for clocks that differ */
    CallTime(SheetRow row, ColumnMapping mapping, RowRefusals refusals, Instant latest) {
        this.row = row;
        this.mapping = mapping;
        this.refusals = refusals;
        this.latest = latest;
        readStart();
        if (start != null) {
            readMinutes();
            readEnd();
        }
    }

    private void readStart() {
        ColumnDraft column = mapping.of(ImportField.START).get(0);
        SheetCell cell = row.cell(column.getIndex());
        if (cell.isBlank()) {
            refusals.add(column, "contactimport.reason.noStart", "");
            return;
        }
        Optional<WrittenTime> written = WrittenTime.of(cell).filter(one -> one.date() != null);
        if (written.isEmpty()) {
            refusals.add(column, "contactimport.reason.notADate", cell.text());
            return;
        }
        LocalTime time = written.get().time();
        for (ColumnDraft timeColumn : mapping.of(ImportField.TIME)) {
            SheetCell timeCell = row.cell(timeColumn.getIndex());
            Optional<WrittenTime> alone = WrittenTime.of(timeCell).filter(one -> one.time() != null);
            if (alone.isPresent()) {
                time = alone.get().time();
            } else if (!CodeWords.isUnknown(timeCell.text())) {
                refusals.add(timeColumn, "contactimport.reason.notATime", timeCell.text());
                return;
            }
        }
        accept(column, cell, written.get().date(), time);
    }

    private void accept(ColumnDraft column, SheetCell cell, LocalDate day, LocalTime time) {
        LocalDateTime moment = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        if (instant(moment).isAfter(latest)) {
            refusals.add(column, "contact.error.startInFuture", cell.text());
        } else if (day.isBefore(OLDEST)) {
            refusals.add(column, "contact.error.startTooOld", cell.text());
        } else {
            start = moment;
            startKnown = time != null;
        }
    }

    private void readMinutes() {
        for (ColumnDraft column : mapping.of(ImportField.MINUTES)) {
            SheetCell cell = row.cell(column.getIndex());
            if (CodeWords.isUnknown(cell.text())) {
                continue;
            }
            Optional<Duration> length = length(cell);
            if (length.isEmpty()) {
                refusals.add(column, "contactimport.reason.notMinutes", cell.text());
            } else if (length.get().compareTo(LONGEST) > 0) {
                refusals.add(column, "contact.error.tooLong", cell.text());
            } else {
                minutes = countedUp(length.get());
                end = startKnown ? start.plus(length.get()) : null;
                refuseFutureEnd(column, cell);
            }
        }
    }

    private static Optional<Duration> length(SheetCell cell) {
        if (cell.moment() != null) {
            return Optional.of(cell.moment())
                    .filter(moment -> moment.date() == null)
                    .map(moment -> Duration.ofSeconds(moment.time().toSecondOfDay()));
        }
        Matcher number = NUMBER.matcher(cell.text());
        if (number.matches()) {
            BigDecimal seconds = new BigDecimal(number.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(60));
            return Optional.of(
                    Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact()));
        }
        Matcher clock = CLOCK.matcher(cell.text());
        return clock.matches()
                ? Optional.of(Duration.ofHours(Long.parseLong(clock.group(1)))
                        .plusMinutes(Long.parseLong(clock.group(2)))
                        .plusSeconds(Long.parseLong(clock.group(3))))
                : Optional.empty();
    }

    private void readEnd() {
        for (ColumnDraft column : mapping.of(ImportField.END)) {
            SheetCell cell = row.cell(column.getIndex());
            if (CodeWords.isUnknown(cell.text())) {
                continue;
            }
            Optional<WrittenTime> written = WrittenTime.of(cell).filter(one -> one.time() != null);
            if (written.isEmpty()) {
                refusals.add(column, "contactimport.reason.notATime", cell.text());
            } else {
                acceptEnd(column, cell, written.get());
            }
        }
    }

    private void acceptEnd(ColumnDraft column, SheetCell cell, WrittenTime written) {
        LocalDateTime moment = (written.date() == null ? start.toLocalDate() : written.date()).atTime(written.time());
        if (written.date() == null && moment.isBefore(start)) {
            LocalDateTime next = moment.plusDays(1);
            moment = Duration.between(start, next).compareTo(LONGEST_PAST_MIDNIGHT) <= 0 ? next : moment;
        }
        if (!startKnown && written.date() == null) {
            return;
        }
        Duration length = Duration.between(instant(start), instant(moment));
        if (length.isNegative()) {
            refusals.add(column, "contact.error.endBeforeStart", cell.text());
        } else if (length.compareTo(LONGEST) > 0) {
            refusals.add(column, "contact.error.tooLong", cell.text());
        } else if (minutes != null && Math.abs(minutes - countedUp(length)) > 1) {
            refusals.add(column, "contactimport.reason.endAndMinutes", cell.text(), minutes);
        } else {
            end = moment;
            minutes = minutes == null ? Integer.valueOf(countedUp(length)) : minutes;
            refuseFutureEnd(column, cell);
        }
    }

    private void refuseFutureEnd(ColumnDraft column, SheetCell cell) {
        if (end != null && instant(end).isAfter(latest)) {
            refusals.add(column, "contact.error.endInFuture", cell.text());
        }
    }

    private static int countedUp(Duration length) {
        return Math.toIntExact((length.toSeconds() + 59) / 60);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(OfficeTime.ZONE).toInstant();
    }

    Instant start() {
        return start == null ? null : instant(start);
    }

    boolean isStartKnown() {
        return startKnown;
    }

    Instant end() {
        return end == null ? null : instant(end);
    }

    Integer minutes() {
        return minutes;
    }
}
