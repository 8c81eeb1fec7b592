package org.oslonac.core.person;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.person.api.PersonReferences.Reference;

/**
 * Times the index of people in memory: {@code docs/benchmarks.md} says how to run it. The names are made of syllables, so
 * that nobody is meant and many are alike, as in life.
 */
public final class SearchBenchmark {

    private static final List<String> SYLLABLES = List.of(
            "đor", "lju", "mi", "la", "ve", "sna", "ne", "man", "ja", "jo", "va", "no", "vić", "šić", "žar", "ko",
            "ćir", "pe", "tro", "sto", "ja", "do", "bri", "za", "na");
    private static final List<String> TYPED = List.of(
            "đor", "djordj", "ЉУМИ", "ljumi pe", "ljmui petrov", "petrova", "qwertyuiop", "4417", "A-1992-00002");
    private static final int ROUNDS = 40;

    private SearchBenchmark() {}

    /** @param arguments how many people; a hundred thousand when nothing is said */
    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        FoldedPersonIndex index = new FoldedPersonIndex();
        long before = used();
        long began = worked();
        index.put(entries(people));
        out.printf(
                "%,d people: %,d ms to build, %,d MiB%n",
                people, (worked() - began) / 1_000_000, (used() - before) >> 20);
        PersonIndex.Open open = new PersonIndex.Open(EnumSet.allOf(DataClass.class), codes(people));
        long[] all = new long[TYPED.size() * ROUNDS];
        int done = 0;
        for (String typed : TYPED) {
            long[] times = new long[ROUNDS];
            int hits = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = worked();
                hits = index.find(typed, open, 10).size();
                times[round] = (worked() - start) / 1_000;
                all[done++] = times[round];
            }
            Arrays.sort(times);
            out.printf(
                    "%-14s median %,6d µs   95th %,6d µs   %d hits%n",
                    typed, times[ROUNDS / 2], times[ROUNDS * 95 / 100], hits);
        }
        Arrays.sort(all);
        out.printf("all questions  median %,6d µs   95th %,6d µs%n", all[done / 2], all[done * 95 / 100]);
    }

    /** Every other case is open to the asker. */
    private static Set<String> codes(int people) {
        return IntStream.rangeClosed(1, people)
                .filter(id -> id % 2 == 0)
                .mapToObj(SearchBenchmark::code)
                .collect(Collectors.toSet());
    }

    private static String code(int id) {
        return "A-%d-%05d".formatted(1990 + id % 35, id);
    }

    private static List<IndexEntry> entries(int people) {
        Random chance = new Random(7);
        List<IndexEntry> entries = new ArrayList<>(people);
        for (int id = 1; id <= people; id++) {
            List<String> phones = List.of("+38160%07d".formatted(chance.nextInt(10_000_000)));
            IndexSource source =
                    new IndexSource(id, name(chance, 2), name(chance, 3), name(chance, 2), List.of(), phones);
            Reference file = new Reference(id, code(id), "/cases");
            entries.add(new IndexEntry(source, List.of(file)));
        }
        return entries;
    }

    private static String name(Random chance, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(chance.nextInt(SYLLABLES.size())));
        }
        return name.toString();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What the processor gave to this thread, in nanoseconds: on a machine that works for others too, the clock lies. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
