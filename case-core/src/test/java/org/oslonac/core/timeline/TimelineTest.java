package org.oslonac.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oslonac.core.timeline.api.ComingEvent;
import org.oslonac.core.timeline.api.ComingKind;
import org.oslonac.core.timeline.api.TimelineEvent;

class TimelineTest {

    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

    private static List<TimelineEvent> at(int... minutesBefore) {
        return Stream.of(minutesBefore)
                .flatMap(all -> Arrays.stream(all).boxed())
                .map(minutes -> new TimelineEvent(
                        NOON.minusSeconds(60L * minutes), "kind", "title", List.of(), null, null, null))
                .toList();
    }

    @Test
    void a_page_ends_where_the_next_begins() {
        TimelinePage page = Timeline.page(at(0, 1, 2, 3), 2);

        assertThat(page.events()).hasSize(2);
        assertThat(page.next()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void events_of_one_instant_stay_together() {
        TimelinePage page = Timeline.page(at(0, 1, 1, 1, 2), 2);

        assertThat(page.events()).hasSize(4);
        assertThat(page.next()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void of_each_kind_the_soonest_comes_next() {
        ComingEvent later = new ComingEvent(ComingKind.DEADLINE, NOON.plusSeconds(60), "/later");
        ComingEvent sooner = new ComingEvent(ComingKind.DEADLINE, NOON, "/sooner");
        ComingEvent call = new ComingEvent(ComingKind.CALL_BACK, NOON.plusSeconds(600), "/call");

        assertThat(Timeline.soonest(Stream.of(later, call, sooner)))
                .isEqualTo(Map.of(ComingKind.DEADLINE, sooner, ComingKind.CALL_BACK, call));
    }

    @Test
    void the_last_page_leads_nowhere() {
        assertThat(Timeline.page(at(0, 1), 2).next()).isNull();
        assertThat(Timeline.page(List.of(), 2).next()).isNull();
    }
}
