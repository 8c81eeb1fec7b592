package org.oslonac.web.component;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;

/** Colleagues as choices: who may call clients, lead a case, work on one. */
@RequestScoped
public class Colleagues {

    @Inject
    StaffService staff;

    private List<SelectItem> managers;

    /** Those who may call clients. */
    public List<SelectItem> getCallers() {
        return items(named(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR));
    }

    /** Those who may be on the team of a case. */
    public List<SelectItem> getOnTeams() {
        return items(named(Role.ALL.stream()
                .filter(role -> Access.worksOnCases(Set.of(role)))
                .toArray(String[]::new)));
    }

    /** Those who may lead a case. */
    public List<SelectItem> getManagers() {
        if (managers == null) {
            managers = items(named(Role.CASE_MANAGER));
        }
        return managers;
    }

    /** Those who may lead a case, and who leads this one now, whatever her roles are by now. */
    public List<SelectItem> managersWith(Long owner) {
        return items(with(named(Role.CASE_MANAGER), owner == null ? Set.of() : Set.of(owner)));
    }

    /** Those who may work on a case, and those who do on this one now. */
    public List<SelectItem> workersWith(Collection<Long> team) {
        return items(with(named(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER), team));
    }

    private Map<Long, String> named(String... roles) {
        Map<Long, String> names = new HashMap<>();
        staff.withRole(roles).forEach(one -> names.put(one.id(), one.displayName()));
        return names;
    }

    private Map<Long, String> with(Map<Long, String> names, Collection<Long> others) {
        Set<Long> missing = new HashSet<>(others);
        missing.removeAll(names.keySet());
        names.putAll(staff.names(missing));
        return names;
    }

    private static List<SelectItem> items(Map<Long, String> names) {
        return names.entrySet().stream()
                .map(one -> new SelectItem(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance()))
                .toList();
    }
}
