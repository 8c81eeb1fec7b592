package org.oslonac.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.core.timeline.api.TimelineSource;

/** What she agreed to, refused and took back, on the timeline of her case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConsentTimeline implements TimelineSource {

    static final String ANSWER = "consent.timeline.answer";

    @Inject
    ConsentRepository consents;

    @Inject
    CodeLists codes;

    @Inject
    Clock clock;

    @Override
    public List<String> kinds() {
        return List.of(ANSWER);
    }

    /** A client has a handful of consents, so all of them are read. */
    @Override
    public List<TimelineEvent> events(long caseFileId, List<String> kinds, Instant before, int limit) {
        if (!kinds.contains(ANSWER)) {
            return List.of();
        }
        Instant now = clock.instant();
        return consents.toShow(caseFileId).stream()
                .map(consent -> consent.row(now, null, consents.seal(consent)))
                .flatMap(consent -> events(consent, now))
                .filter(event -> event.at().isBefore(before))
                .sorted(Comparator.comparing(TimelineEvent::at).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<TimelineEvent> events(ConsentRow one, Instant now) {
        boolean given = one.answer() == ConsentAnswer.GIVEN;
        String said = one.carriedOver() ? ".carriedOver" : given ? ".given" : ".refused";
        TimelineEvent answered = event(one, one.answeredAt(), said, one.note(), one.recordedBy());
        if (one.withdrawnAt() != null) {
            TimelineEvent withdrawn =
                    event(one, one.withdrawnAt(), ".withdrawn", one.withdrawalNote(), one.withdrawalRecordedBy());
            return Stream.of(answered, withdrawn);
        }
        return Consent.end(one.validUntil())
                .filter(end -> given && !end.isAfter(now))
                .map(end -> Stream.of(answered, event(one, end, ".expired", null, null)))
                .orElseGet(() -> Stream.of(answered));
    }

    private TimelineEvent event(ConsentRow one, Instant at, String what, String text, Long staffId) {
        List<Object> purpose = codes.find("consent_purpose", one.purpose().name())
                .<List<Object>>map(List::of)
                .orElseGet(() -> List.of(one.purpose().name()));
        return new TimelineEvent(at, ANSWER, ANSWER + what, purpose, text, staffId, null);
    }
}
