package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.core.timeline.api.TimelineSource;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Sealed;
import org.oslonac.core.vault.Vault;

/** Contacts on the timeline of the cases that they are about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactTimeline implements TimelineSource {

    static final String KIND = "contact.timeline";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CodeLists codes;

    @Inject
    Access access;

    @Inject
    Vault vault;

    @Override
    public List<String> kinds() {
        return access.may(DataClass.CONTACT) ? List.of(KIND) : List.of();
    }

    @Override
    public List<TimelineEvent> events(long caseFileId, List<String> kinds, Instant before, int limit) {
        if (!kinds.contains(KIND) || !access.may(DataClass.CONTACT)) {
            return List.of();
        }
        ContactScope scope = new ContactScope(access.cases());
        List<Object[]> rows = scope.bind(entities.createQuery(
                        "select c.startedAt, c.channel, c.direction, c.code, c.consultantId, c.summary, c.id from Contact c"
                                + " where :file member of c.clients and c.startedAt < :before and " + scope.of("c")
                                + " order by c.startedAt desc, c.id desc",
                        Object[].class))
                .setParameter("file", caseFileId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        vault.prepare(rows.stream().map(row -> (Sealed) row[5]));
        return rows.stream().map(this::event).toList();
    }

    private TimelineEvent event(Object[] row) {
        String direction = row[2] == null ? "IN" : (String) row[2];
        List<Object> arguments = codes.find("contact_channel", (String) row[1])
                .map(channel -> List.<Object>of(channel, row[3]))
                .orElseGet(() -> List.of("", row[3]));
        return new TimelineEvent(
                (Instant) row[0],
                KIND,
                KIND + '.' + direction,
                arguments,
                summary((Long) row[6], (Sealed) row[5]),
                (Long) row[4],
                "/calls/" + row[3]);
    }

    private String summary(long id, Sealed sealed) {
        return vault.row(KeyOwner.contact(id), id).open(ContactSecret.SUMMARY, sealed);
    }
}
