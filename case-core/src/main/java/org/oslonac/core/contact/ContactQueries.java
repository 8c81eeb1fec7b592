package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** Reads contacts of the line, for lists and for one page. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactQueries {

    private static final Map<String, String> ORDERS = Map.of(
            "startedAt", "c.startedAt",
            "code", "c.code",
            "minutes", "c.minutes",
            "callerType", "c.caller.type",
            "channel", "c.channel",
            "line", "c.line");
    private static final String ROW = "select new org.oslonac.core.contact.ContactRow(c.id, c.code, c.startedAt,"
            + " c.minutes, c.line, c.channel, c.direction, c.consultantId, c.caller.type, c.nonCounselling, c.urgent,"
            + " o.consultant)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ContactRepository contacts;

    @Inject
    DirectoryQueries directory;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    ContactRights rights;

    /** One slice of the list, newest first unless asked otherwise. */
    public Page<ContactRow> rows(ContactFilter filter, PageRequest page) {
        access.require(DataClass.CONTACT);
        ContactScope scope = contacts.scope();
        List<ContactRow> rows = filter.bind(scope.bind(entities.createQuery(
                        ROW + " from Contact c left join ContactOrigin o on o.id = c.id" + filter.where(scope)
                                + order(page),
                        ContactRow.class)))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        audit.listed(ContactService.SUBJECT, rows.size());
        return Page.of(withPurposes(rows), page, () -> count(filter, scope));
    }

    /** Equals stand by time, so that one index of each column serves its filter, its total and its order. */
    private static String order(PageRequest page) {
        String direction = page.ascending() ? "" : " desc";
        String wanted = ORDERS.getOrDefault(page.sort(), "c.startedAt");
        String time = wanted.equals("c.startedAt") || wanted.equals("c.code") ? "" : ", c.startedAt" + direction;
        return " order by " + wanted + direction + time + ", c.id" + direction;
    }

    private long count(ContactFilter filter, ContactScope scope) {
        String asked = "select count(c) from Contact c" + filter.where(scope);
        return filter.bind(scope.bind(entities.createQuery(asked, Long.class))).getSingleResult();
    }

    private List<ContactRow> withPurposes(List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<String>> purposes = entities.createQuery(
                        "select c.id, p from Contact c join c.purposes p where c.id in :ids", Object[].class)
                .setParameter("ids", rows.stream().map(ContactRow::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return rows.stream()
                .map(row -> row.withPurposes(purposes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Everything about one contact; that it was opened leaves a trace. */
    public ContactDetails details(String code) {
        access.require(DataClass.CONTACT);
        Contact contact = contacts.get(code);
        audit.read(ContactService.SUBJECT, contact.getId(), DataClass.CONTACT);
        ContactDraft facts = new ContactDraft();
        contact.into(facts, contacts.seal(contact.getId()));
        Map<Long, String> clients = caseFiles.codes(facts.getClients());
        facts.getClients().retainAll(clients.keySet());
        return new ContactDetails(
                contact.getCode(),
                facts,
                contact.getMinutes(),
                contact.getCaller().getNumberTail(),
                earlier(contact),
                rights.state(contact),
                contact.getSavedAt(),
                clients,
                directory.hits(facts.getHandouts()),
                corrections(contact),
                rights.mayCorrect(contact),
                rights.owesReason(contact),
                contact.isCrisis(),
                contact.getUrgentSeenAt(),
                entities.find(ContactOrigin.class, contact.getId()).getConsultant());
    }

    private long earlier(Contact contact) {
        ContactCaller caller = contact.getCaller();
        if (caller.getNumberHash() == null && caller.getCodeId() == null) {
            return 0;
        }
        ContactScope scope = contacts.scope();
        return scope.bind(entities.createQuery(
                        "select count(c) from Contact c where c.startedAt < :start"
                                + " and (c.caller.numberHash = :hash or c.caller.codeId = :codeId) and "
                                + scope.of("c"),
                        Long.class))
                .setParameter("start", contact.getStartedAt())
                .setParameter("hash", caller.getNumberHash())
                .setParameter("codeId", caller.getCodeId())
                .getSingleResult();
    }

    private List<ContactDetails.Correction> corrections(Contact contact) {
        return entities.createQuery(
                        "select k from ContactCorrection k where k.contact = :contact order by k.happenedAt, k.id",
                        ContactCorrection.class)
                .setParameter("contact", contact)
                .getResultStream()
                .map(one -> new ContactDetails.Correction(
                        one.getStaffId(),
                        one.getHappenedAt(),
                        one.reason(contacts.seal(contact, one)),
                        fields(one.getFields())))
                .toList();
    }

    private static List<String> fields(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
