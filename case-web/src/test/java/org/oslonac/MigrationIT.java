package org.oslonac;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.InServer;

/** The database of a test run begins empty; what stands there was made by the migrations alone. */
@InServer
class MigrationIT {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Database database;

    @Test
    void every_entity_finds_its_table_and_columns() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty().allSatisfy(this::canBeRead);
    }

    @Test
    void every_migration_went_through() {
        Stream.of("core", "legal", "health")
                .forEach(
                        module -> assertThat(database.sql("select script from flyway_" + module + " where success = 0"))
                                .isEmpty());
    }

    @Test
    void every_table_is_safe_for_transactions_and_takes_every_script() {
        assertThat(
                        database.sql(
                                "select concat(table_name, ' ', engine, ' ', table_collation)"
                                        + " from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat((String) table).containsPattern("^\\S+ InnoDB utf8mb4_"));
    }

    /** A keyed hash lets whoever has the key ask for a value: of what is about people only telephone numbers have one. */
    @Test
    void nothing_sealed_has_a_hash_beside_it_but_telephone_numbers() {
        assertThat(
                        database.sql(
                                "select concat(table_name, '.', column_name) from information_schema.columns"
                                        + " where table_schema = database() and column_name like '%hash%' and table_name not like 'flyway%'"))
                .map(String::valueOf)
                .containsExactlyInAnyOrder(
                        "core_caller_code.number_hash",
                        "core_caller_flag.number_hash",
                        "core_contact.number_hash",
                        "core_safe_contact_number.number_hash",
                        "core_approval.subject_hash",
                        "core_contact_import.file_hash",
                        "core_contact_import_row.content_hash",
                        "core_spare_code.code_hash",
                        "core_staff_account.password_hash",
                        "core_start_link.token_hash");
    }

    private void canBeRead(EntityType<?> entity) {
        entities.createQuery("select e from " + entity.getName() + " e")
                .setMaxResults(1)
                .getResultList();
    }
}
