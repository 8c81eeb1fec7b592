package org.oslonac.core.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.task.api.DayAsker;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.core.task.api.DayItems;

/** Collects what waits for the signed-in colleague from every feature that has something; each decides by her roles. */
@Stateless
@PermitAll
public class DayQueries {

    @Inject
    @Any
    Instance<DayItems> sources;

    @Inject
    CurrentStaff staff;

    /** Her groups that have something in them, the most urgent first. */
    public List<DayGroup> groups() {
        DayAsker asker = new DayAsker(staff.id(), staff.roles());
        return sources.stream()
                .flatMap(source -> source.of(asker).stream())
                .filter(group -> group.count() > 0)
                .sorted(Comparator.comparingInt(DayGroup::order))
                .toList();
    }
}
