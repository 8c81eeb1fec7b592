package org.oslonac.web.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.erasure.ErasureRow;
import org.oslonac.core.erasure.ErasureService;
import org.oslonac.core.shared.Page;
import org.oslonac.web.component.ListState;

/** What was asked to be erased, and what was. */
@Named
@RequestScoped
public class ErasureListView {

    @Inject
    ErasureService erasures;

    @Inject
    StaffService staff;

    @Inject
    ListState list;

    private Page<ErasureRow> page;
    private Map<Long, String> names;

    public void load() {
        page = erasures.rows(list.toPageRequest("", false));
        names = staff.names(page.rows().stream()
                .flatMap(row -> Stream.of(row.requestedBy(), row.approvedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    public String name(Long staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, "");
    }

    public Page<ErasureRow> getPage() {
        return page;
    }
}
