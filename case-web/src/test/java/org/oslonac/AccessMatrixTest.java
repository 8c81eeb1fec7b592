package org.oslonac;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oslonac.matrix.MatrixKeys;

/** No boundary without a row in the access matrix: a new method has to say what it does with cases (Q9). */
class AccessMatrixTest {

    @Test
    void every_method_of_every_boundary_has_one_row_and_no_row_is_left_over() {
        Set<String> methods = HouseClasses.ALL.stream()
                .filter(HouseClasses.BOUNDARY)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> method.getOwner().getSimpleName() + '#' + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(MatrixKeys.all()).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(MatrixKeys.all())).isEqualTo(methods);
    }

    @Test
    void what_touches_no_case_says_why() {
        assertThat(MatrixKeys.withoutReason()).isEmpty();
    }
}
