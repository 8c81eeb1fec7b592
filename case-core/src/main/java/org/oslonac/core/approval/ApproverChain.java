package org.oslonac.core.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Who decides, one after the other (D4). The first decides; the next one may, too, as soon as the one before her is away for
 * longer than {@link #PATIENCE} or has not answered for as long. Who stands in for somebody away comes right after her. Who
 * is part of the request is passed over.
 */
record ApproverChain(List<Approver> approvers) {

    /** How long an approver is waited for. */
    static final Duration PATIENCE = Duration.ofHours(24);

    ApproverChain {
        approvers = List.copyOf(approvers);
    }

    /** The turns of everybody who may decide this request some day, the first first. */
    List<Turn> turns(LongPredicate part, Instant submitted, Instant now) {
        List<Turn> turns = new ArrayList<>();
        Instant from = submitted;
        Long first = null;
        for (Approver one : ordered(now)) {
            if (part.test(one.staffId())) {
                continue;
            }
            boolean away = one.awayUntil() != null && one.awayUntil().isAfter(now);
            turns.add(new Turn(one.staffId(), one.name(), from, first, away));
            first = first == null ? Long.valueOf(one.staffId()) : first;
            boolean longAway = away && one.awayUntil().isAfter(from.plus(PATIENCE));
            from = longAway ? from : from.plus(PATIENCE);
        }
        return turns;
    }

    /** Her turn, when she may decide this request now. */
    Optional<Turn> turnOf(long staffId, LongPredicate part, Instant submitted, Instant now) {
        return turns(part, submitted, now).stream()
                .filter(turn -> turn.staffId() == staffId && !turn.from().isAfter(now))
                .findFirst();
    }

    /** The chain with every deputy right behind the one for whom she stands in. */
    private List<Approver> ordered(Instant now) {
        Set<Approver> ordered = new LinkedHashSet<>();
        for (Approver one : approvers) {
            ordered.add(one);
            Approver ahead = one;
            Iterator<Approver> steps = approvers.iterator();
            while (steps.hasNext() && ahead != null) {
                steps.next();
                ahead = deputyOf(ahead, now);
                if (ahead != null) {
                    ordered.add(ahead);
                }
            }
        }
        return List.copyOf(ordered);
    }

    private Approver deputyOf(Approver one, Instant now) {
        boolean away = one.awayUntil() != null && one.awayUntil().isAfter(now);
        if (!away || one.deputyId() == null) {
            return null;
        }
        return approvers.stream()
                .filter(other -> other.staffId() == one.deputyId())
                .findFirst()
                .orElse(null);
    }
}
