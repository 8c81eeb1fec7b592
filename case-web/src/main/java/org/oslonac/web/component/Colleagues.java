package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;

/** The colleagues who may call clients, for a choice. */
@RequestScoped
public class Colleagues {

    @Inject
    StaffService staff;

    public List<SelectItem> items() {
        return staff.withRole(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR).stream()
                .map(one -> new SelectItem(one.id(), one.displayName()))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance()))
                .toList();
    }
}
