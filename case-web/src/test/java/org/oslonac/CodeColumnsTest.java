package org.oslonac;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oslonac.core.codelist.api.CodeColumn;
import org.oslonac.core.codelist.api.CodeColumns;

/** Where a code is used can be counted only when each feature says where it keeps codes. */
class CodeColumnsTest {

    private static final Pattern IN_PAGES =
            Pattern.compile("\\slist=\"([a-z0-9_]+)\"|\\bcodes\\.\\w+\\('([a-z0-9_]+)'");

    private static final Pattern IN_JAVA = Pattern.compile(
            "\\b(?:codes|lists)\\s*\\.(?:items|allItems|texts?|offered|all|find|inOrder)\\(\\s*\"([a-z0-9_]+)\"");

    private static final List<CodeColumn> DECLARED = HouseClasses.ALL.stream()
            .filter(type -> type.isAssignableTo(CodeColumns.class) && !type.isInterface())
            .flatMap(type -> columns(type).stream())
            .toList();

    @Test
    void every_list_that_a_page_offers_or_shows_has_its_column() {
        Set<String> known = DECLARED.stream().map(CodeColumn::list).collect(Collectors.toSet());
        Map<String, String> asked = new TreeMap<>();
        collect(IN_PAGES, "src/main/webapp", ".xhtml", asked);
        collect(IN_JAVA, "src/main/java", ".java", asked);

        assertThat(asked)
                .hasSizeGreaterThan(15)
                .allSatisfy((list, place) -> assertThat(known)
                        .as("a column of %s, of which %s asks", list, place)
                        .contains(list));
    }

    @Test
    void every_declared_list_is_one_that_the_migrations_enter() {
        assertThat(HouseTexts.codeLists())
                .containsAll(DECLARED.stream().map(CodeColumn::list).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_column_is_counted_once() {
        assertThat(DECLARED).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<CodeColumn> columns(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((CodeColumns) constructor.newInstance()).columns();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(type.getName(), failed);
        }
    }

    private static void collect(Pattern pattern, String folder, String ending, Map<String, String> asked) {
        for (Path file : HouseSources.files(folder, ending)) {
            pattern.matcher(HouseSources.text(file))
                    .results()
                    .forEach(found -> asked.put(
                            found.group(1) == null ? found.group(2) : found.group(1),
                            file.getFileName().toString()));
        }
    }
}
