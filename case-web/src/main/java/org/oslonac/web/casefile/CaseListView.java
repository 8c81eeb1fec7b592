package org.oslonac.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.casefile.CaseRow;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.shared.Page;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Codes;
import org.oslonac.web.component.Colleagues;
import org.oslonac.web.component.ListState;

/** The list of cases; its filter stands in the address. */
@Named
@RequestScoped
public class CaseListView {

    private static final String OPEN = "OPEN";
    private static final String MINE = "mine";

    @Inject
    CaseFileQueries queries;

    @Inject
    StaffService staff;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentStaff current;

    @Inject
    ListState list;

    @Inject
    Codes codes;

    @Inject
    Txt txt;

    private String text;
    private String status;
    private String owner;
    private String risk;
    private String year;
    private Page<CaseRow> page;
    private Map<Long, String> names = Map.of();

    public void load() {
        CaseFilter filter = new CaseFilter(status(), OPEN.equals(status), ownerId(), risk, number(year), text);
        page = queries.rows(filter, list.toPageRequest("code", false));
        Set<Long> owners = page.rows().stream()
                .map(CaseRow::ownerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        names = colleagues.getManagers().stream()
                .collect(Collectors.toMap(
                        item -> (Long) item.getValue(), SelectItem::getLabel, (one, same) -> one, HashMap::new));
        owners.removeAll(names.keySet());
        names.putAll(staff.names(owners));
    }

    private CaseStatus status() {
        return Arrays.stream(CaseStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    private Long ownerId() {
        Integer id = number(owner);
        return MINE.equals(owner) ? Long.valueOf(current.id()) : id == null ? null : Long.valueOf(id);
    }

    /** What somebody wrote into the address by hand and means nothing narrows nothing. */
    private static Integer number(String typed) {
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.valueOf(typed) : null;
    }

    public Page<CaseRow> getPage() {
        return page;
    }

    public String name(Long staffId) {
        return staffId == null ? txt.get("casefile.nobody") : names.getOrDefault(staffId, "");
    }

    /** What the chip of the chosen owner says. */
    public String getOwnerText() {
        return label(getOwners(), owner);
    }

    public String getStatusText() {
        return label(getStatuses(), status);
    }

    private static String label(List<SelectItem> items, String value) {
        return items.stream()
                .filter(item -> item.getValue().toString().equals(value))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("?");
    }

    public List<SelectItem> getStatuses() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(OPEN, txt.get("casefile.list.open")));
        for (CaseStatus one : CaseStatus.values()) {
            items.add(new SelectItem(one.name(), codes.text("case_status", one.name())));
        }
        return items;
    }

    public List<SelectItem> getOwners() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(MINE, txt.get("casefile.list.mine")));
        items.addAll(colleagues.getManagers());
        return items;
    }

    public List<SelectItem> getYears() {
        return queries.years().stream()
                .map(one -> new SelectItem(one, one.toString()))
                .toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
