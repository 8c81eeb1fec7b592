package org.oslonac.web.relation;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.relation.RelationDraft;
import org.oslonac.core.relation.RelationKind;
import org.oslonac.core.relation.RelationRow;
import org.oslonac.core.relation.RelationService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Colleagues;

/** Says that somebody is related to the client or a party, which closes the case for her. */
@Named
@ViewScoped
public class RelationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient RelationService service;

    @Inject
    transient StaffService staff;

    @Inject
    transient Colleagues colleagues;

    @Inject
    transient CurrentStaff current;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    private String code;
    private long caseFileId;
    private final RelationDraft draft = new RelationDraft();
    private List<SelectItem> workers = List.of();
    private transient List<RelationRow> rows = List.of();
    private transient Map<Long, String> names = Map.of();

    public void load() {
        var summary = cases.details(code).summary();
        code = summary.code();
        caseFileId = summary.id();
        if (isSupervisor()) {
            workers = colleagues.workersWith(Set.of());
            rows = service.rows(caseFileId);
            names = staff.names(rows.stream()
                    .flatMap(row -> Stream.of(row.staffId(), row.recordedBy()))
                    .collect(Collectors.toSet()));
        }
    }

    public void save() {
        boolean herself = draft.getStaffId() == null || draft.getStaffId() == current.id();
        act(
                () -> service.record(caseFileId, draft),
                herself ? "relation.recorded.self" : "relation.recorded",
                herself ? "/cases" : "/cases/" + code + "/relation");
    }

    public void takeBack(long id) {
        act(() -> service.takeBack(id), "relation.takenBack", "/cases/" + code + "/relation");
    }

    private void act(Runnable act, String done, String next) {
        try {
            act.run();
            messages.done(done, code);
            messages.keep();
            Faces.redirect(next);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public boolean isSupervisor() {
        return current.has(Role.SUPERVISOR);
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(RelationKind.values())
                .map(kind -> new SelectItem(kind, txt.of("relation", kind)))
                .toList();
    }

    public List<SelectItem> getWorkers() {
        return workers;
    }

    public List<RelationRow> getRows() {
        return rows;
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    public RelationDraft getDraft() {
        return draft;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
