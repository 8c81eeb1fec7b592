package org.oslonac.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.oslonac.core.approval.api.Fact;

class FingerprintTest {

    private static String of(Fact... facts) {
        return Fingerprint.of("PROBA", 1, List.of(facts));
    }

    @Test
    void the_same_facts_have_the_same_hash_and_every_part_of_a_fact_counts() {
        String hash = of(Fact.text("a", "b"), Fact.code("c", "list", "d"));

        assertThat(of(Fact.text("a", "b"), Fact.code("c", "list", "d")))
                .isEqualTo(hash)
                .hasSize(64);
        assertThat(of(Fact.code("c", "list", "d"), Fact.text("a", "b"))).isNotEqualTo(hash);
        assertThat(of(Fact.key("a", "b"), Fact.code("c", "list", "d"))).isNotEqualTo(hash);
        assertThat(of(Fact.text("a", "b"), Fact.code("c", "tsil", "d"))).isNotEqualTo(hash);
        assertThat(Fingerprint.of("PROBA", 2, List.of(Fact.text("a", "b")))).isNotEqualTo(of(Fact.text("a", "b")));
        assertThat(Fingerprint.of("DRUGO", 1, List.of(Fact.text("a", "b")))).isNotEqualTo(of(Fact.text("a", "b")));
    }

    @Property
    void no_two_lists_of_facts_share_a_hash(
            @ForAll @Size(max = 4) List<String> one, @ForAll @Size(max = 4) List<String> other) {
        assertThat(hash(one).equals(hash(other))).isEqualTo(one.equals(other));
    }

    private static String hash(List<String> values) {
        return of(values.stream().map(value -> Fact.text("k", value)).toArray(Fact[]::new));
    }
}
