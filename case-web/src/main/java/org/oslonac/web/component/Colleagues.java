package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;

/** The colleagues who may call clients, for a choice. */
@RequestScoped
public class Colleagues {

    @Inject
    StaffService staff;

    public List<SelectItem> items() {
        Map<Long, String> names = new TreeMap<>();
        for (String role : List.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR)) {
            staff.withRole(role).forEach(one -> names.put(one.id(), one.displayName()));
        }
        return names.entrySet().stream()
                .map(one -> new SelectItem(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance()))
                .toList();
    }
}
