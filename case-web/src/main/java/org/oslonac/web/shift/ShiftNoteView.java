package org.oslonac.web.shift;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.callback.CallBackRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shift.HandoverDetails;
import org.oslonac.core.shift.HandoverQueries;
import org.oslonac.core.shift.HandoverService;
import org.oslonac.web.app.Messages;

/** One handover note with the calls it handed over, as they stand now, and who has read it. */
@Named
@ViewScoped
public class ShiftNoteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandoverQueries queries;

    @Inject
    HandoverService service;

    @Inject
    CallBackQueries callBacks;

    @Inject
    StaffService staff;

    @Inject
    CurrentStaff current;

    @Inject
    Messages messages;

    private long id;
    private HandoverDetails note;
    private List<CallBackRow> calls;
    private Map<Long, String> names;

    public void open() {
        note = queries.details(id);
        calls = callBacks.these(note.callBacks());
        names = staff.names(Stream.concat(
                        Stream.of(note.authorId()), note.readers().stream().map(HandoverDetails.Reader::staffId))
                .collect(Collectors.toSet()));
    }

    public void markRead() {
        try {
            service.markRead(id);
            messages.done("shift.marked");
            messages.keep();
            Faces.redirect("/calls/shift/" + id);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** Whether she may still mark it: it is not her own and she has not marked it. */
    public boolean isMarkable() {
        return note.authorId() != current.id() && !note.isReadBy(current.id());
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    /** Who has read it and when, in one line. */
    public List<HandoverDetails.Reader> getReaders() {
        return note.readers();
    }

    public HandoverDetails getNote() {
        return note;
    }

    public List<CallBackRow> getCalls() {
        return calls;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
