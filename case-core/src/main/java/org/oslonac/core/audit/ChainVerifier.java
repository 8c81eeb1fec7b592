package org.oslonac.core.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Verifies all chains against the key, the heads and the anchors, while others go on writing: the anchors are read first,
 * and each chain as it stood at one moment. It needs no server around it.
 */
final class ChainVerifier {

    /** As many chains are read at a time. */
    private static final int READERS = 2;

    private static final String STREAMS =
            "select distinct stream from core_audit_event union select stream from core_audit_head";
    private static final String ANCHORED =
            "select max(subject_id) from core_audit_event where subject = 'audit_anchor'" + " and action = 'ANCHORED'";

    /** Opens a connection that may read the trail; it is closed after use. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    private final ChainKey events;
    private final AnchorFile anchorFile;
    private final Connections connections;
    private final TreeMap<Integer, NavigableMap<Long, byte[]>> anchors = new TreeMap<>();

    ChainVerifier(Supplier<byte[]> trailKey, Path anchorFile, Connections connections) {
        this.events = ChainKey.ofEvents(trailKey);
        this.anchorFile = new AnchorFile(anchorFile, ChainKey.ofAnchors(trailKey));
        this.connections = connections;
    }

    Verification verify(Executor readers) {
        long told = lastAnchorTold();
        AnchorFile.Read read = anchorFile.read(anchor -> anchor.heads()
                .forEach((stream, head) ->
                        anchors.computeIfAbsent(stream, none -> new TreeMap<>()).put(head.sequence(), head.mac())));
        SortedSet<Integer> streams = streams();
        streams.addAll(anchors.keySet());
        AtomicLong rows = new AtomicLong();
        List<ChainBreak> breaks = new ArrayList<>(inParallel(readers, streams, rows));
        read.broken().ifPresent(line -> breaks.add(new ChainBreak(ChainBreak.TrailFault.ANCHOR_FILE, 0, line)));
        if (read.broken().isEmpty() && read.lines() < told) {
            breaks.add(new ChainBreak(ChainBreak.TrailFault.ANCHOR_GONE, 0, read.lines() + 1));
        }
        ChainBreak first = breaks.stream()
                .min(Comparator.comparing((ChainBreak found) -> found.stream() == 0)
                        .thenComparing(ChainBreak::stream)
                        .thenComparing(ChainBreak::sequence))
                .orElse(null);
        return new Verification(rows.get(), read.lines(), first);
    }

    private List<ChainBreak> inParallel(Executor readers, SortedSet<Integer> streams, AtomicLong rows) {
        ConcurrentLinkedQueue<Integer> waiting = new ConcurrentLinkedQueue<>(streams);
        ConcurrentLinkedQueue<ChainBreak> found = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            running.add(CompletableFuture.runAsync(
                    () -> {
                        for (Integer stream = waiting.poll(); stream != null; stream = waiting.poll()) {
                            check(stream, rows).ifPresent(found::add);
                        }
                    },
                    readers));
        }
        try {
            running.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw new IllegalStateException("The audit trail could not be read", failed.getCause());
        }
        return List.copyOf(found);
    }

    private Optional<ChainBreak> check(int stream, AtomicLong rows) {
        StreamCheck check = new StreamCheck(events, stream, anchors.getOrDefault(stream, new TreeMap<>()));
        try (Connection connection = connections.open();
                Statement moment = connection.createStatement()) {
            moment.execute("set transaction isolation level repeatable read");
            moment.execute("start transaction with consistent snapshot, read only");
            try {
                return check.firstBreak(connection);
            } finally {
                moment.execute("rollback");
                rows.addAndGet(check.rows());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private SortedSet<Integer> streams() {
        return ask(STREAMS, rows -> {
            SortedSet<Integer> streams = new TreeSet<>();
            while (rows.next()) {
                streams.add(rows.getInt(1));
            }
            return streams;
        });
    }

    /** The trail itself remembers how many anchors there are, so that a file cut short shows. */
    private long lastAnchorTold() {
        return ask(ANCHORED, rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    private <T> T ask(String sql, Answer<T> answer) {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return answer.of(rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @FunctionalInterface
    private interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
