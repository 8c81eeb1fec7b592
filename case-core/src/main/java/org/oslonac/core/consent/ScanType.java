package org.oslonac.core.consent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a signed form may come in as. Its content decides, and its name and declared type must say the same (Q26). */
public enum ScanType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private final String mime;
    private final List<String> endings;

    ScanType(String mime, String... endings) {
        this.mime = mime;
        this.endings = List.of(endings);
    }

    /**
     * @param name as the file is called; only its ending counts
     * @param declared what the browser says that it is
     */
    static Optional<ScanType> detect(byte[] content, String name, String declared) {
        String found = found(content);
        return Arrays.stream(values())
                .filter(type -> type.mime.equals(found))
                .filter(type -> type.endings.contains(ending(name)) && type.mime.equals(plain(declared)))
                .findFirst();
    }

    private static String found(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String name) {
        return name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String plain(String declared) {
        return declared == null ? "" : declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    public String mime() {
        return mime;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return endings.get(0);
    }
}
