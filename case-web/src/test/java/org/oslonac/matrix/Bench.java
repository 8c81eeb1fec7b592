package org.oslonac.matrix;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.breakglass.BreakGlassReview;
import org.oslonac.core.breakglass.BreakGlassService;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.callback.RegularContactQueries;
import org.oslonac.core.callback.RegularContactService;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.CaseStatusService;
import org.oslonac.core.consent.ConsentQueries;
import org.oslonac.core.consent.ConsentService;
import org.oslonac.core.contact.CallIntake;
import org.oslonac.core.contact.ContactCallers;
import org.oslonac.core.contact.ContactCases;
import org.oslonac.core.contact.ContactClients;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.person.PersonMergeService;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.person.PersonSearch;
import org.oslonac.core.person.PersonService;
import org.oslonac.core.relation.RelationService;
import org.oslonac.core.safecontact.SafeContactQueries;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.shift.HandoverQueries;
import org.oslonac.core.shift.HandoverService;
import org.oslonac.core.task.DayQueries;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.core.vault.PhoneHash;
import org.oslonac.testing.inside.Database;

/** Every service that the matrix calls; no proxy, for the rows read its fields. */
@Dependent
public class Bench {

    @Inject
    CaseFileService cases;

    @Inject
    CaseFileQueries caseQueries;

    @Inject
    CaseStatusService statuses;

    @Inject
    PersonService people;

    @Inject
    PersonQueries personQueries;

    @Inject
    PersonSearch search;

    @Inject
    PersonMergeService merges;

    @Inject
    ConsentService consents;

    @Inject
    ConsentQueries consentQueries;

    @Inject
    SafeContactService safety;

    @Inject
    SafeContactQueries safetyQueries;

    @Inject
    CallBackService callBacks;

    @Inject
    CallBackQueries callBackQueries;

    @Inject
    RegularContactService rhythms;

    @Inject
    RegularContactQueries rhythmQueries;

    @Inject
    ContactService contacts;

    @Inject
    ContactQueries contactQueries;

    @Inject
    ContactClients contactClients;

    @Inject
    ContactCallers contactCallers;

    @Inject
    ContactCases contactCases;

    @Inject
    CallIntake intake;

    @Inject
    HandoverService shifts;

    @Inject
    HandoverQueries shiftQueries;

    @Inject
    Timeline timeline;

    @Inject
    DayQueries day;

    @Inject
    RelationService relations;

    @Inject
    BreakGlassService emergencies;

    @Inject
    BreakGlassReview review;

    @Inject
    CurrentStaff staffNow;

    @Inject
    PhoneHash hashes;

    @Inject
    Database database;

    private final Map<String, Long> staff = new ConcurrentHashMap<>();

    String hash(String number) {
        return hashes.of(PhoneNumber.parse(number).orElseThrow());
    }

    long staff(String username) {
        return staff.computeIfAbsent(
                username, name -> database.count("select a.id from StaffAccount a where a.username = ?1", name));
    }
}
