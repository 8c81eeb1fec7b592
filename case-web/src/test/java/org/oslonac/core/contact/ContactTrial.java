package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.oslonac.core.access.Role;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;

/** What tests of saved calls share. */
abstract class ContactTrial {

    @Inject
    ContactService service;

    @Inject
    ContactQueries queries;

    @Inject
    Clients clients;

    @Inject
    Database database;

    String save(ContactDraft draft) {
        return Desk.ask(Role.CONSULTANT, () -> service.save(draft));
    }

    ContactDetails details(String code) {
        return Desk.ask(Role.CONSULTANT, () -> queries.details(code));
    }

    void assertRefused(ContactDraft draft, String field, String key) {
        long before = database.count("select count(c) from Contact c");
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.save(draft))
                        .isInstanceOfSatisfying(
                                ContactRefused.class,
                                refusal -> assertThat(refusal.field()).isEqualTo(field))
                        .hasMessage(key));
        assertThat(database.count("select count(c) from Contact c")).isEqualTo(before);
    }

    long traces(String action, long id) {
        return database.count(
                "select count(e) from AuditEvent e where e.subject = 'contact' and e.subjectId = ?1"
                        + " and e.action = org.oslonac.core.audit.AuditAction." + action,
                id);
    }

    long id(String code) {
        return database.count("select c.id from Contact c where c.code = ?1", code);
    }
}
