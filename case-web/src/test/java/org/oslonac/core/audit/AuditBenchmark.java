package org.oslonac.core.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Times the trail: what its rows cost a transaction while fifty write at once, and how long a million rows take to verify.
 * {@code docs/benchmarks.md} says how to run it.
 */
public final class AuditBenchmark {

    private static final int WRITERS = 50;
    private static final int ACTS = 200;
    /** Between two acts of a writer who does not do without pause. */
    private static final int PAUSE = 100;

    private AuditBenchmark() {}

    /** @param arguments how many rows are verified; a million when nothing is said */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        try (TrailDatabase trail = TrailDatabase.migrated("benchmark-audit")) {
            trail.sql("create table act (id bigint auto_increment primary key, words varchar(40))");
            append(trail, out, 1, 0);
            append(trail, out, 1, 0);
            append(trail, out, WRITERS, PAUSE);
            append(trail, out, WRITERS, 0);
            fill(trail, rows);
            for (int round = 0; round < 4; round++) {
                long began = System.nanoTime();
                Verification found = trail.verify();
                out.printf("verified %,d rows in %,d ms: %s%n", found.rows(), millis(began), found.sentence());
            }
        }
    }

    private static void append(TrailDatabase trail, PrintStream out, int writers, int pause) throws Exception {
        Queue<long[]> times = new ConcurrentLinkedQueue<>();
        ExecutorService crowd = Executors.newFixedThreadPool(writers);
        long began = System.nanoTime();
        List<Future<?>> all = IntStream.range(0, writers)
                .<Future<?>>mapToObj(writer -> crowd.submit(() -> {
                    times.add(write(trail, pause));
                    return null;
                }))
                .toList();
        for (Future<?> one : all) {
            one.get();
        }
        crowd.shutdown();
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        out.printf(
                "%d writers, %d ms between acts: append median %.2f ms, 95th %.2f ms, 99th %.2f ms; %.0f transactions a second%n",
                writers,
                pause,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted.length / seconds);
    }

    /** Acts of one writer: a row of her own, the trail, the commit. @return what the trail took, without the commit */
    private static long[] write(TrailDatabase trail, int pause) throws Exception {
        long[] times = new long[ACTS];
        long pace = TimeUnit.MILLISECONDS.toNanos(pause);
        long next = System.nanoTime() + ThreadLocalRandom.current().nextLong(pace + 1);
        ChainAppender appender = trail.appender();
        try (Connection connection = trail.open();
                PreparedStatement act = connection.prepareStatement("insert into act (words) values ('proba')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < ACTS; i++) {
                LockSupport.parkNanos(next - System.nanoTime());
                next += pace;
                act.executeUpdate();
                long began = System.nanoTime();
                KnownHeads.Head end =
                        appender.append(connection, List.of(TrailDatabase.entry(i), TrailDatabase.entry(i + 1)));
                times[i] = System.nanoTime() - began;
                connection.commit();
                appender.committed(end);
            }
        }
        return times;
    }

    private static void fill(TrailDatabase trail, int rows) throws Exception {
        try (Connection connection = trail.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (long done = trail.ask("select count(*) from core_audit_event"); done < rows; done += 500) {
                long first = done;
                trail.append(
                        connection,
                        IntStream.range(0, (int) Math.min(500, rows - first))
                                .mapToObj(i -> TrailDatabase.entry(first + i))
                                .toList());
            }
            statement.execute("analyze table core_audit_event");
        }
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
