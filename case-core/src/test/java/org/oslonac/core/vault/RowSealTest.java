package org.oslonac.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowSealTest {

    private record Column(String table, String column, Compartment compartment) implements SealedColumn {

        @Override
        public Place place() {
            return new Place(table, column, compartment);
        }
    }

    private static final Column NAME = new Column("core_person", "given_name", Compartment.IDENTITY);
    private static final DataKey KEY = key(7);
    private static final DataKey OTHER = key(8);

    private static DataKey key(long id) {
        return new DataKey(id, Aes.key(Aes.newKey()));
    }

    private static Seal seal(long row, DataKey key) {
        return new RowSeal(row, compartment -> key, id -> id == key.id() ? key : null);
    }

    @Test
    void what_was_sealed_opens_again_whatever_it_is() {
        for (String plain : List.of("", "Љиљана", "🕊 <script> '\"|", "x".repeat(250_000))) {
            assertThat(seal(1, KEY).open(NAME, seal(1, KEY).seal(NAME, plain))).isEqualTo(plain);
        }
        assertThat(seal(1, KEY).seal(NAME, null)).isNull();
        assertThat(seal(1, KEY).open(NAME, null)).isNull();
    }

    @Test
    void it_shows_nothing_of_what_is_inside_and_is_never_the_same_twice() {
        Sealed sealed = seal(1, KEY).seal(NAME, "Test Osoba");

        assertThat(sealed.stored()).startsWith("v1|7|").doesNotContain("Test");
        assertThat(sealed).hasToString("Sealed");
        assertThat(seal(1, KEY).seal(NAME, "Test Osoba")).isNotEqualTo(sealed);
    }

    @Test
    void it_opens_in_its_own_row_column_and_compartment_alone() {
        Sealed sealed = seal(1, KEY).seal(NAME, "Test Osoba");

        assertBroken(seal(2, KEY), NAME, sealed);
        assertBroken(seal(1, KEY), new Column("core_person", "family_name", Compartment.IDENTITY), sealed);
        assertBroken(seal(1, KEY), new Column("core_case_file", "given_name", Compartment.IDENTITY), sealed);
        assertBroken(seal(1, KEY), new Column("core_person", "given_name", Compartment.CONTACT), sealed);
        assertBroken(seal(1, OTHER), NAME, sealed);
    }

    @Test
    void ten_thousand_forgeries_are_refused() {
        Random chance = new Random(4711);
        Seal seal = seal(1, KEY);
        String stored = seal.seal(NAME, "Test Osoba").stored();
        int first = stored.lastIndexOf('|') + 1;
        // the last sign holds bits that are no part of the value
        for (int i = 0; i < 10_000; i++) {
            int at = first + chance.nextInt(stored.length() - first - 1);
            char sign = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_*|".charAt(chance.nextInt(66));
            if (sign != stored.charAt(at)) {
                Sealed forged = Sealed.of(stored.substring(0, at) + sign + stored.substring(at + 1));
                assertBroken(seal, NAME, forged);
            }
        }
    }

    @Test
    void plain_words_and_pieces_are_refused() {
        for (String stored : List.of("", "Test Osoba", "v1", "v1|7|", "v1|x|AAAA", "v2|7|AAAA", "v1|7|AAAA")) {
            assertBroken(seal(1, KEY), NAME, Sealed.of(stored));
        }
    }

    @Test
    void what_was_erased_with_its_key_opens_to_nothing() {
        Sealed sealed = seal(1, KEY).seal(NAME, "Test Osoba");
        DataKey erased = new DataKey(KEY.id(), null);

        assertThat(new RowSeal(1, compartment -> KEY, id -> erased).open(NAME, sealed))
                .isNull();
    }

    @Test
    void a_file_opens_in_its_own_place_alone() {
        byte[] file = new byte[300_000];
        new Random(4711).nextBytes(file);
        SealedBytes sealed = seal(1, KEY).sealBytes(NAME, file);

        assertThat(seal(1, KEY).openBytes(NAME, sealed)).isEqualTo(file);
        assertThat(seal(1, KEY).openBytes(NAME, SealedBytes.of(sealed.stored())))
                .isEqualTo(file);
        assertThat(sealed.head().stored()).isEqualTo("v1|7|");
        assertThat(sealed).hasToString("SealedBytes");
        assertFileBroken(seal(2, KEY), NAME, sealed);
        assertFileBroken(seal(1, KEY), new Column("core_person", "family_name", Compartment.IDENTITY), sealed);
        assertFileBroken(seal(1, KEY), new Column("core_person", "given_name", Compartment.CONTACT), sealed);
        assertFileBroken(seal(1, OTHER), NAME, sealed);
        assertThat(seal(1, KEY).sealBytes(NAME, null)).isNull();
        assertThat(seal(1, KEY).openBytes(NAME, null)).isNull();
        assertThat(new RowSeal(1, compartment -> KEY, id -> new DataKey(id, null)).openBytes(NAME, sealed))
                .isNull();
    }

    @Test
    void a_file_with_one_bit_turned_is_refused() {
        byte[] stored = seal(1, KEY).sealBytes(NAME, new byte[200]).stored();
        for (int at = 0; at < stored.length; at++) {
            byte[] forged = stored.clone();
            forged[at] ^= 1;
            assertFileBroken(seal(1, KEY), NAME, SealedBytes.of(forged));
        }
        for (String piece : List.of("", "v1", "v1|7", "v1|7|", "v1|x|AAAA", "words that were never sealed")) {
            assertFileBroken(seal(1, KEY), NAME, SealedBytes.of(piece.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static void assertFileBroken(Seal seal, SealedColumn column, SealedBytes sealed) {
        assertThatThrownBy(() -> seal.openBytes(column, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void no_nonce_comes_twice() {
        Set<String> nonces = new HashSet<>();
        List<String> twice = new ArrayList<>();
        byte[] plain = {1};
        for (int i = 0; i < 200_000; i++) {
            String nonce = new String(Aes.encrypt(KEY.secret(), plain, plain), 0, 12, StandardCharsets.ISO_8859_1);
            if (!nonces.add(nonce)) {
                twice.add(nonce);
            }
        }
        assertThat(twice).isEmpty();
    }

    private static void assertBroken(Seal seal, SealedColumn column, Sealed sealed) {
        assertThatThrownBy(() -> seal.open(column, sealed)).isInstanceOf(SealBroken.class);
    }
}
