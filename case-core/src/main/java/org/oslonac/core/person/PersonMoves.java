package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.person.api.PersonMove;
import org.oslonac.core.person.api.PersonMove.Moving;

/** What hangs on a person in all features together. */
@ApplicationScoped
class PersonMoves {

    @Inject
    @Any
    Instance<PersonMove> features;

    List<Moving> of(long personId) {
        return sorted().flatMap(feature -> feature.of(personId).stream()).toList();
    }

    /** Refuses unless everything that hangs on these people is open to the signed-in colleague. */
    void demand(long... people) {
        for (long person : people) {
            features.forEach(feature ->
                    feature.demand(feature.of(person).stream().map(Moving::id).toList()));
        }
    }

    private Stream<PersonMove> sorted() {
        return features.stream().sorted(Comparator.comparing(PersonMove::kind));
    }

    /** Moves everything. @return what was moved, to be written down: {@code cases:1+2;consents:7} */
    String move(long from, long to) {
        List<String> moved = new ArrayList<>();
        sorted().forEach(feature -> {
            List<Long> ids = feature.of(from).stream().map(Moving::id).toList();
            if (!ids.isEmpty()) {
                feature.move(ids, from, to);
                moved.add(
                        feature.kind() + ':' + ids.stream().map(String::valueOf).collect(Collectors.joining("+")));
            }
        });
        return String.join(";", moved);
    }

    /** Brings back what was moved. @return the labels of what does not hang there any more */
    List<String> moveBack(String moved, long from, long to) {
        List<String> staying = new ArrayList<>();
        for (String one : moved.isEmpty() ? new String[0] : moved.split(";")) {
            String[] parts = one.split(":");
            List<Long> ids =
                    Arrays.stream(parts[1].split("\\+")).map(Long::valueOf).toList();
            PersonMove feature = features.stream()
                    .filter(known -> known.kind().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody moves records of the kind " + parts[0]));
            staying.addAll(feature.moveBack(ids, from, to));
        }
        return staying;
    }
}
