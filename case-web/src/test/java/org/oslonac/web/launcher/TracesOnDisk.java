package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for a word in every file below some folders, however it may have been written (Q2). */
final class TracesOnDisk {

    private static final int PIECE = 4 * 1024 * 1024;

    private TracesOnDisk() {}

    /** The files that hold the word as UTF-8, as UTF-16 of either order, or in base64 at any place. */
    static Set<Path> of(String word, Path... folders) {
        List<String> needles = needles(word);
        Set<Path> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> holds(file, needles))
                        .forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    /** Each as the bytes look when they are read as Latin-1. */
    static List<String> needles(String word) {
        List<String> needles = new ArrayList<>();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = word.getBytes(charset);
            needles.add(new String(bytes, StandardCharsets.ISO_8859_1));
            for (int before = 0; before < 3; before++) {
                needles.add(inBase64(bytes, before, Base64.getEncoder()));
                needles.add(inBase64(bytes, before, Base64.getUrlEncoder()));
            }
        }
        return needles.stream().distinct().toList();
    }

    /** What of the word is the same whatever stands before and after it: all characters that hold bits of it alone. */
    private static String inBase64(byte[] word, int before, Base64.Encoder encoder) {
        byte[] padded = new byte[before + word.length];
        System.arraycopy(word, 0, padded, before, word.length);
        String text = encoder.withoutPadding().encodeToString(padded);
        int begin = (before * 8 + 5) / 6;
        int end = padded.length * 8 / 6;
        return text.substring(begin, end);
    }

    private static boolean holds(Path file, List<String> needles) {
        int overlap = needles.stream().mapToInt(String::length).max().orElseThrow();
        byte[] piece = new byte[PIECE];
        int kept = 0;
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.readNBytes(piece, 0, PIECE); read > 0; ) {
                String text = new String(piece, 0, kept + read, StandardCharsets.ISO_8859_1);
                if (needles.stream().anyMatch(text::contains)) {
                    return true;
                }
                int all = kept + read;
                kept = Math.min(overlap, all);
                System.arraycopy(Arrays.copyOfRange(piece, all - kept, all), 0, piece, 0, kept);
                read = stream.readNBytes(piece, kept, PIECE - kept);
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
