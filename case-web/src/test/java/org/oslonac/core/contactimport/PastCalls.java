package org.oslonac.core.contactimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.oslonac.core.shared.OfficeTime;

/** Invented calls of one year as an organisation might have them in a table, the same for the same year and number. */
public final class PastCalls {

    /** What the cells of a row say. */
    public record Call(
            LocalDateTime start, Integer minutes, String purposes, String callerType, String channel, String phone) {

        /** The purposes one by one; none for a call without counselling. */
        public List<String> purposeList() {
            return QUICK.contains(purposes) ? List.of() : List.of(purposes.split("; "));
        }

        public boolean isCounselling() {
            return !QUICK.contains(purposes);
        }
    }

    private static final List<String> QUICK = List.of("Ćutanje", "Prekinuta veza", "Pogrešan broj", "Neozbiljan poziv");
    private static final List<String> PURPOSES = List.of(
            "Provera ponude za posao",
            "Preventivno-edukativna informacija",
            "Krizni poziv",
            "Provera ponude za posao; Pravna informacija",
            "Mediji, studenti, istraživanja",
            "Traženje pomoći za sebe; Krizni poziv");
    private static final List<String> CALLERS =
            List.of("Roditelj / staratelj", "Policija", "Građanin/ka", "Nepoznato / anonimno", "");
    private static final List<String> CHANNELS = List.of("SOS telefon", "Elektronska pošta", "Dopis / pošta", "");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.yyyy. HH:mm");

    private PastCalls() {}

    public static List<Call> of(int year, int number) {
        Random random = new Random(year);
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LocalDateTime start = LocalDateTime.of(year, 1, 1, 4, 0)
                    .plusMinutes(random.nextInt(364 * 24 * 60))
                    .atZone(OfficeTime.ZONE)
                    .toLocalDateTime();
            boolean quick = random.nextInt(5) == 0;
            calls.add(new Call(
                    start,
                    quick || random.nextInt(8) == 0 ? null : 1 + random.nextInt(50),
                    any(random, quick ? QUICK : PURPOSES),
                    quick ? "" : any(random, CALLERS),
                    any(random, CHANNELS),
                    random.nextInt(3) == 0 ? "011 000 %02d%02d".formatted(year % 100, random.nextInt(90)) : ""));
        }
        return calls;
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    public static byte[] csv(List<Call> calls) {
        return calls.stream()
                .map(call -> String.join(
                        ";",
                        MOMENT.format(call.start()),
                        call.minutes() == null ? "" : call.minutes().toString(),
                        '"' + call.purposes() + '"',
                        call.callerType(),
                        call.channel(),
                        call.phone()))
                .collect(Collectors.joining("\n", "Datum i vreme;Trajanje;Svrha;Pozivalac;Kanal;Telefon\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(List<Call> calls) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Pozivi");
            List<String> header = List.of("Датум и време", "Minutes", "Сврха позива", "Caller type", "Kanal", "Phone");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int i = 0; i < calls.size(); i++) {
                row(sheet, i + 1, calls.get(i));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Call call) {
        sheet.value(row, 0, call.start());
        sheet.style(row, 0).format("dd.mm.yyyy hh:mm").set();
        if (call.minutes() != null) {
            sheet.value(row, 1, call.minutes());
        }
        sheet.value(row, 2, call.purposes());
        sheet.value(row, 3, call.callerType());
        sheet.value(row, 4, call.channel());
        sheet.value(row, 5, call.phone());
    }
}
