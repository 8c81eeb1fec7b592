package org.oslonac.core.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.InServer;

@InServer
class CodeListsIT {

    @Inject
    CodeLists lists;

    @Inject
    Database database;

    @Test
    void every_list_is_there_with_both_languages() {
        assertThat(database.sql("select distinct list_name from core_code"))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(lists.offered((String) name))
                        .isNotEmpty()
                        .allSatisfy(item -> assertThat(item.sr() + item.en()).doesNotContain("?"))
                        .allSatisfy(item -> assertThat(item.sr()).isNotBlank())
                        .allSatisfy(item -> assertThat(item.en()).isNotBlank()));
    }

    @Test
    void the_roles_of_the_code_are_the_roles_of_the_list() {
        Set<String> codes = lists.all("staff_role").stream().map(CodeItem::code).collect(Collectors.toSet());

        assertThat(codes).containsExactlyInAnyOrderElementsOf(Role.ALL);
    }

    @Test
    void a_code_is_found_by_list_and_code_together() {
        assertThat(lists.find("contact_channel", "SOS_PHONE"))
                .hasValueSatisfying(item -> assertThat(item.sr()).isEqualTo("SOS telefon"));
        assertThat(lists.find("contact_direction", "SOS_PHONE")).isEmpty();
        assertThatThrownBy(() -> lists.offered("no_such_list")).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
