package org.oslonac.core.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The file of anchors, which only grows: one JSON line an anchor, each sealed together with the line before. */
final class AnchorFile {

    private final Path file;
    private final ChainKey key;

    AnchorFile(Path file, ChainKey key) {
        this.file = file;
        this.key = key;
    }

    /**
     * What the file says.
     *
     * @param lines how many lines are whole
     * @param broken the number of the first line that was edited, if one was
     */
    record Read(long lines, byte[] lastMac, Map<Integer, Anchor.Head> last, Optional<Long> broken) {}

    /** Reads the file from its beginning to the first line that does not fit. */
    Read read(Consumer<Anchor> each) {
        byte[] mac = ChainKey.beginning();
        Map<Integer, Anchor.Head> last = new TreeMap<>();
        long lines = 0;
        if (!Files.exists(file)) {
            return new Read(lines, mac, last, Optional.empty());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                BufferedReader reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.ISO_8859_1))) {
            long whole = wholeLength(channel);
            long at = 0;
            for (String line = reader.readLine(); line != null && at < whole; line = reader.readLine()) {
                at += line.length() + 1;
                Optional<Anchor> anchor = following(line, lines + 1, mac);
                if (anchor.isEmpty()) {
                    return new Read(lines, mac, last, Optional.of(lines + 1));
                }
                mac = anchor.get().link(key, mac);
                lines++;
                last.putAll(anchor.get().heads());
                each.accept(anchor.get());
            }
            return new Read(lines, mac, last, Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of anchors cannot be read: " + file, unreadable);
        }
    }

    private Optional<Anchor> following(String line, long number, byte[] previous) {
        try {
            return Anchor.parse(line)
                    .filter(whole -> whole.anchor().number() == number)
                    .filter(whole -> Arrays.equals(whole.anchor().link(key, previous), whole.mac()))
                    .map(Anchor.Sealed::anchor);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /**
     * Adds a line for the chains that have grown, and has it on the disk when it returns. A file that was edited stays
     * broken where it is.
     *
     * @return the number of the line; 0 when no chain has grown
     */
    long append(Instant at, Map<Integer, Anchor.Head> heads) {
        Read before = read(anchor -> {});
        TreeMap<Integer, Anchor.Head> grown = new TreeMap<>(heads);
        grown.entrySet().removeIf(chain -> isSame(before.last().get(chain.getKey()), chain.getValue()));
        if (grown.isEmpty()) {
            return 0;
        }
        Anchor anchor = new Anchor(before.lines() + 1, at, grown);
        write(anchor.line(anchor.link(key, before.lastMac())) + '\n');
        return anchor.number();
    }

    private static boolean isSame(Anchor.Head before, Anchor.Head now) {
        return now.sequence() == (before == null ? 0 : before.sequence())
                && (before == null || Arrays.equals(before.mac(), now.mac()));
    }

    /** Without what a power cut left of a line that nobody was told of. */
    private static long wholeLength(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        long length = channel.size();
        while (length > 0) {
            one.clear();
            channel.read(one, length - 1);
            if (one.get(0) == '\n') {
                return length;
            }
            length--;
        }
        return 0;
    }

    private void write(String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel out = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                out.truncate(wholeLength(out));
                out.position(out.size());
                out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                out.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The file of anchors cannot be written: " + file, failed);
        }
    }
}
