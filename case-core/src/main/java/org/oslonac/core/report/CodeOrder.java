package org.oslonac.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.oslonac.core.report.api.ReportDimension;

/** In which order keys stand: codes as in their list, everything else by its value, and what was not recorded last. */
final class CodeOrder {

    private final List<ReportDimension> dimensions;
    private final Function<String, List<String>> codes;

    CodeOrder(List<ReportDimension> dimensions, Function<String, List<String>> codes) {
        this.dimensions = dimensions;
        this.codes = codes;
    }

    Comparator<String> of(String dimension) {
        List<String> listed = dimensions.stream()
                .filter(one -> one.name().equals(dimension) && one.codeList() != null)
                .findFirst()
                .map(one -> codes.apply(one.codeList()))
                .orElseGet(ArrayList::new);
        Comparator<String> byPlace = Comparator.comparingInt(key -> {
            int place = listed.indexOf(key);
            return place < 0 ? Integer.MAX_VALUE : place;
        });
        return Comparator.nullsLast(byPlace.thenComparing(Comparator.naturalOrder()));
    }
}
