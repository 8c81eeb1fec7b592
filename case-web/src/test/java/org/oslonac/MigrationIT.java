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

    private void canBeRead(EntityType<?> entity) {
        entities.createQuery("select e from " + entity.getName() + " e")
                .setMaxResults(1)
                .getResultList();
    }
}
