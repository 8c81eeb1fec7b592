package org.oslonac.web.caller;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.oslonac.core.caller.CallerQueries;
import org.oslonac.core.caller.CallerService;
import org.oslonac.core.caller.CallerWarning;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** One flag: advice, last notes, a note about the call that has just been, and lifting it. */
@Named
@ViewScoped
public class CallerFlagView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CallerQueries queries;

    @Inject
    CallerService service;

    @Inject
    Messages messages;

    private long id;
    private CallerWarning warning;
    private String note;

    public void open() {
        warning = queries.warning(id);
    }

    public void addNote() {
        act(() -> service.note(id, note), "caller.note.added", "/calls/callers/" + id);
    }

    public void lift() {
        act(() -> service.lift(id), "caller.lifted", "/calls/callers");
    }

    private void act(Runnable act, String done, String next) {
        try {
            act.run();
            messages.done(done);
            messages.keep();
            Faces.redirect(next);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** What the caller is known by. */
    public String getMark() {
        return warning.tail() == null ? warning.pattern() : "…" + warning.tail();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CallerWarning getWarning() {
        return warning;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
