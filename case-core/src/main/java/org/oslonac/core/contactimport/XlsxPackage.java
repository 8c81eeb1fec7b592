package org.oslonac.core.contactimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into a workbook before anything opens it: it must be one, carry no program, and not blow up when it is unpacked
 * (Q27).
 */
final class XlsxPackage {

    private static final long LARGEST = 160L * 1024 * 1024;
    /** Shared strings are kept in memory while a sheet is read. */
    private static final long LARGEST_STRINGS = 40L * 1024 * 1024;

    private static final int MOST_PARTS = 1000;

    private XlsxPackage() {}

    static void check(SealedFile file) throws IOException {
        Set<String> parts = new HashSet<>();
        long total = 0;
        try (InputStream content = file.open();
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.readAllBytes()))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                boolean strings = part.getName().endsWith("sharedStrings.xml");
                total += drain(zip.getInputStream(part), strings ? LARGEST_STRINGS : LARGEST - total);
                parts.add(part.getName());
                if (parts.size() > MOST_PARTS || part.getName().endsWith("vbaProject.bin")) {
                    throw new ImportRefused("notATable");
                }
            }
        } catch (IOException e) {
            throw new ImportRefused("brokenXlsx");
        }
        if (!parts.contains("[Content_Types].xml") || !parts.contains("xl/workbook.xml")) {
            throw new ImportRefused("brokenXlsx");
        }
    }

    private static long drain(InputStream part, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > limit) {
                throw new ImportRefused("unpacksTooLarge");
            }
        }
        return size;
    }
}
