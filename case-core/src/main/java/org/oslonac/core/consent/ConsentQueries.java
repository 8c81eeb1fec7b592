package org.oslonac.core.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.directory.DirectoryHit;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.task.api.ClientCodes;

/** Shows the register of one client. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class ConsentQueries {

    @Inject
    ConsentRepository consents;

    @Inject
    ClientCodes clients;

    @Inject
    DirectoryQueries directory;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such client for the asker */
    public ConsentSheet sheet(String code) {
        long client = client(code);
        List<ConsentRow> rows = rows(client);
        Set<String> seen = new HashSet<>();
        Map<Boolean, List<ConsentRow>> parts = rows.stream()
                .collect(Collectors.partitioningBy(
                        row -> seen.add(row.purpose() + " " + row.recipient().key())));
        List<DisclosureRow> left = consents.disclosures(client);
        return new ConsentSheet(parts.get(true), parts.get(false), left, institutions(rows, left));
    }

    /**
     * What withdrawing this consent would mean.
     *
     * @throws NotFound when the client has no such consent
     */
    public WithdrawalPreview preview(String code, long consentId) {
        long client = client(code);
        List<ConsentRow> rows = rows(client);
        ConsentRow consent =
                rows.stream().filter(row -> row.id() == consentId).findFirst().orElseThrow(NotFound::new);
        Set<Long> editions = rows.stream()
                .filter(row ->
                        row.purpose() == consent.purpose() && row.recipient().equals(consent.recipient()))
                .map(ConsentRow::id)
                .collect(Collectors.toSet());
        List<DisclosureRow> left = consents.disclosures(client).stream()
                .filter(row -> editions.contains(row.consentId()))
                .toList();
        return new WithdrawalPreview(consent, left, institutions(List.of(consent), left));
    }

    /**
     * The signed form; every look at it leaves a trace.
     *
     * @throws NotFound when there is none, or not for the asker
     */
    public ScanFile scan(String code, long consentId) {
        long client = client(code);
        access.require(DataClass.IDENTITY);
        Consent consent = consents.get(client, consentId);
        ConsentScan scan = consents.scan(consent).orElseThrow(NotFound::new);
        audit.read("consent_scan", consentId, DataClass.IDENTITY, DataClass.TRAFFICKING);
        byte[] content = scan.content(consents.seal(consent));
        if (content == null) {
            throw new NotFound();
        }
        String name = clients.codes(List.of(client)).get(client) + "-" + consentId + "."
                + scan.type().ending();
        return new ScanFile(name, scan.type(), content);
    }

    /** How her code is written, for a form about her. @throws NotFound when there is no such client for the asker */
    public String code(String typed) {
        access.require(DataClass.TRAFFICKING);
        long client = clients.find(typed).orElseThrow(() -> access.refuse("case_file", null));
        access.requireCase(client, DataClass.TRAFFICKING);
        return clients.codes(List.of(client)).get(client);
    }

    private long client(String code) {
        access.require(DataClass.TRAFFICKING);
        long client = clients.find(code).orElseThrow(() -> access.refuse("case_file", null));
        access.requireCase(client, DataClass.TRAFFICKING);
        audit.read("case_file", client, DataClass.TRAFFICKING);
        return client;
    }

    private List<ConsentRow> rows(long client) {
        Instant now = clock.instant();
        Map<Long, ScanType> scans = consents.scans(client);
        return consents.ofCase(client).stream()
                .map(consent -> consent.row(now, scans.get(consent.getId()), consents.seal(consent)))
                .sorted(ConsentQueries::inOrder)
                .toList();
    }

    /** By purpose as the list of purposes goes, then by recipient, the newest edition first. */
    private static int inOrder(ConsentRow one, ConsentRow other) {
        int byPurpose = one.purpose().compareTo(other.purpose());
        int byRecipient = one.recipient().key().compareTo(other.recipient().key());
        int byEdition = Integer.compare(other.edition(), one.edition());
        return byPurpose != 0 ? byPurpose : byRecipient != 0 ? byRecipient : byEdition;
    }

    private Map<Long, String> institutions(Collection<ConsentRow> rows, Collection<DisclosureRow> left) {
        Set<Long> ids = Stream.concat(
                        rows.stream().map(ConsentRow::recipient), left.stream().map(DisclosureRow::recipient))
                .map(Recipient::institutionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return directory.hits(ids).stream().collect(Collectors.toMap(DirectoryHit::id, DirectoryHit::name));
    }
}
