package org.oslonac.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.person.MergeRow;
import org.oslonac.core.person.Parted;
import org.oslonac.core.person.PersonMergeService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.StepUpView;

/** Merges that were done, each with its undoing while that is possible. */
@Named
@ViewScoped
public class MergeListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PersonMergeService service;

    @Inject
    transient StaffService staff;

    @Inject
    transient MergeWords words;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    private transient List<MergeRow> rows;
    private transient Map<Long, String> names;

    public void load() {
        rows = service.rows();
        Set<Long> people = rows.stream()
                .flatMap(row -> Stream.of(row.requestedBy(), row.mergedBy()))
                .collect(Collectors.toSet());
        names = staff.names(people);
    }

    public void undo(long id) {
        try {
            stepUp.confirm();
            Parted parted = service.undo(id);
            messages.done("person.merge.undone");
            if (!parted.changed().isEmpty()) {
                messages.warn("person.merge.undone.changed", words.names(parted.changed()));
            }
            if (!parted.staying().isEmpty()) {
                messages.warn("person.merge.undone.staying", String.join(", ", parted.staying()));
            }
            messages.keep();
            Faces.redirect("/merges");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public List<MergeRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public boolean isUndoable() {
        return getRows().stream().anyMatch(MergeRow::undoable);
    }

    public String name(long staffId) {
        getRows();
        return names.getOrDefault(staffId, "");
    }
}
