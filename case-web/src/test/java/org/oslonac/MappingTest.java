package org.oslonac;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each module lists what it maps; a class that is forgotten there fails only at run time, and then for one user. */
class MappingTest {

    private static final Pattern LISTED =
            Pattern.compile("<(entity|embeddable|converter|mapped-superclass) class=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"core", "legal", "health"})
    void the_list_of_the_module_is_complete_and_holds_nothing_else(String module) throws IOException {
        Set<String> mapped = HouseClasses.ALL.stream()
                .filter(type -> type.getPackageName().startsWith("org.oslonac." + module))
                .filter(type -> HouseClasses.MAPPED.test(type) || type.isAnnotatedWith(Converter.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed(module)).isEqualTo(mapped);
    }

    @Test
    void nothing_is_mapped_outside_of_the_domain_modules() {
        assertThat(HouseClasses.ALL.stream()
                        .filter(type -> type.getPackageName().startsWith("org.oslonac.web"))
                        .filter(HouseClasses.MAPPED))
                .isEmpty();
    }

    @Test
    void tables_carry_the_name_of_their_module() {
        assertThat(HouseClasses.ALL.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .isNotEmpty()
                .allSatisfy(type -> {
                    String prefix = HouseClasses.feature(type).replaceFirst("\\..*", "_");
                    assertThat(type.isAnnotatedWith(Table.class))
                            .as(type.getName())
                            .isTrue();
                    assertThat(type.getAnnotationOfType(Table.class).name()).startsWith(prefix);
                    type.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(CollectionTable.class))
                            .forEach(field -> assertThat(field.getAnnotationOfType(CollectionTable.class)
                                            .name())
                                    .startsWith(prefix));
                });
    }

    @Test
    void an_embeddable_is_a_class_and_no_record() {
        assertThat(HouseClasses.ALL.stream().filter(HouseClasses.MAPPED).filter(JavaClass::isRecord))
                .as("records came to Persistence with 3.2, and with faults")
                .isEmpty();
    }

    private static Set<String> listed(String module) throws IOException {
        String file = "META-INF/case-" + module + "-orm.xml";
        try (InputStream in = MappingTest.class.getClassLoader().getResourceAsStream(file)) {
            return LISTED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(2))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
