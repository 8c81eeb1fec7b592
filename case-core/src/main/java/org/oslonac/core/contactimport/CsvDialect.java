package org.oslonac.core.contactimport;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written: its encoding and what parts its columns. Spreadsheet programs of the region write UTF-8 with
 * or without a mark, UTF-16 with one, or Windows-1250, and part by semicolon, comma or tab.
 */
record CsvDialect(Charset charset, int mark, char delimiter) {

    private static final Charset CENTRAL_EUROPE = Charset.forName("windows-1250");
    private static final String DELIMITERS = ";,\t|";
    private static final int HEAD = 64 * 1024;

    static CsvDialect detect(SealedFile file) throws IOException {
        CsvDialect encoding = encoding(file);
        try (Reader text = encoding.reader(file.open())) {
            char[] head = new char[HEAD];
            int length = text.read(head, 0, HEAD);
            return new CsvDialect(encoding.charset, encoding.mark, delimiter(new String(head, 0, Math.max(0, length))));
        }
    }

    Reader reader(InputStream content) throws IOException {
        InputStream in = new BufferedInputStream(content);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    private static CsvDialect encoding(SealedFile file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(3);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return checked(file, StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return checked(file, StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return checked(file, StandardCharsets.UTF_16BE, 2);
        }
        return isUtf8(file) ? checked(file, StandardCharsets.UTF_8, 0) : checked(file, CENTRAL_EUROPE, 0);
    }

    private static boolean isUtf8(SealedFile file) throws IOException {
        try (Reader strict = new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder())) {
            strict.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Refuses what is no text: nobody types control characters into a table. */
    private static CsvDialect checked(SealedFile file, Charset charset, int mark) throws IOException {
        CsvDialect dialect = new CsvDialect(charset, mark, ';');
        try (Reader text = dialect.reader(file.open())) {
            for (int one = text.read(); one >= 0; one = text.read()) {
                if (one < ' ' && "\t\r\n\f".indexOf(one) < 0) {
                    throw new ImportRefused("notATable");
                }
            }
        }
        return dialect;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What occurs most often in the first line outside of quotes; Excel may also say it: {@code sep=;}. */
    private static char delimiter(String head) {
        String line = head.lines().filter(any -> !any.isBlank()).findFirst().orElse("");
        if (line.length() == 5 && line.startsWith("sep=")) {
            return line.charAt(4);
        }
        char best = ';';
        long most = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            long found = count(line, candidate);
            if (found > most) {
                best = candidate;
                most = found;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        boolean quoted = false;
        long found = 0;
        for (char one : line.toCharArray()) {
            quoted ^= one == '"';
            found += !quoted && one == wanted ? 1 : 0;
        }
        return found;
    }
}
