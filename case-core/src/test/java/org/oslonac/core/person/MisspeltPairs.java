package org.oslonac.core.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.oslonac.core.person.InventedNames.Invented;

/**
 * Five hundred of the invented people, each with what somebody types who does not know how she is written: one kind of
 * misspelling, two in every third. {@code main} writes them down as {@code misspelt-pairs.tsv}; a test looks that the file is
 * what comes out of here.
 */
final class MisspeltPairs {

    static final long SEED = 20261125;
    static final String FILE = "misspelt-pairs.tsv";

    private static final int PAIRS = 500;
    private static final int KINDS = Misspelling.values().length;

    /** A person by her number among the invented, what she is called, what is typed, and what went wrong. */
    record Pair(int person, String name, String typed, String wrong) {

        String line() {
            return String.join("\t", String.valueOf(person), name, typed, wrong);
        }
    }

    private MisspeltPairs() {}

    static List<Pair> generated() {
        List<Invented> people = InventedNames.people(SEED);
        Random chance = new Random(SEED);
        List<Pair> pairs = new ArrayList<>(PAIRS);
        while (pairs.size() < PAIRS) {
            int person = chance.nextInt(people.size());
            Pair pair = pair(person, people.get(person).whole(), Misspelling.values()[pairs.size() % KINDS], chance);
            if (!pair.typed().equals(pair.name())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static Pair pair(int person, String name, Misspelling kind, Random chance) {
        String typed = kind.of(name, chance);
        if (chance.nextInt(3) > 0) {
            return new Pair(person, name, typed, kind.name());
        }
        Misspelling second = Misspelling.values()[chance.nextInt(KINDS)];
        return new Pair(person, name, second.of(typed, chance), kind + "+" + second);
    }

    static List<Pair> written() {
        try (var in = MisspeltPairs.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(parts -> new Pair(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @param arguments the folder of the test's resources */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = generated().stream().map(Pair::line).toList();
        Files.write(Path.of(arguments[0], "org/oslonac/core/person", FILE), lines);
    }
}
