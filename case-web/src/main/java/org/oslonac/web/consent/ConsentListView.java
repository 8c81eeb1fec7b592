package org.oslonac.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.consent.ConsentQueries;
import org.oslonac.core.consent.ConsentRow;
import org.oslonac.core.consent.ConsentSheet;
import org.oslonac.core.consent.DisclosureRow;

/** The register of one client: what holds now, every earlier answer, and what has left the house. */
@Named
@RequestScoped
public class ConsentListView {

    @Inject
    ConsentQueries queries;

    @Inject
    StaffService staff;

    @Inject
    CurrentStaff current;

    private String code;
    private ConsentSheet sheet;
    private Map<Long, String> names;

    /** @throws org.oslonac.core.shared.NotFound when there is no such client for the asker */
    public void load() {
        sheet = queries.sheet(code);
        Set<Long> mentioned = new HashSet<>();
        for (List<ConsentRow> rows : List.of(sheet.now(), sheet.earlier())) {
            rows.forEach(row -> {
                mentioned.add(row.recordedBy());
                mentioned.add(row.withdrawalRecordedBy());
            });
        }
        sheet.disclosures().stream().map(DisclosureRow::staffId).forEach(mentioned::add);
        mentioned.remove(null);
        names = staff.names(mentioned);
    }

    public String name(Long staffId) {
        return names.getOrDefault(staffId, "");
    }

    /** Whether she may enter answers; lawyers only read. */
    public boolean isDesk() {
        return current.has(Role.CONSULTANT) || current.has(Role.CASE_MANAGER) || current.has(Role.SUPERVISOR);
    }

    public ConsentSheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
