package org.oslonac.core.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecipientTest {

    @ParameterizedTest
    @EnumSource(names = "INSTITUTION", mode = EnumSource.Mode.EXCLUDE)
    void a_kind_is_found_again_by_its_key(RecipientKind kind) {
        assertThat(Recipient.parse(Recipient.kind(kind).key())).hasValue(Recipient.kind(kind));
    }

    @Test
    void an_institution_is_found_again_by_its_key() {
        assertThat(Recipient.institution(17).key()).isEqualTo("U-17");
        assertThat(Recipient.parse("U-17")).hasValue(Recipient.institution(17));
    }

    @Test
    void an_institution_without_an_id_is_nobody() {
        assertThatThrownBy(() -> Recipient.kind(RecipientKind.INSTITUTION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient(RecipientKind.POLICE, 3L)).isInstanceOf(IllegalArgumentException.class);
    }
}
