package org.oslonac.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.OwnSessions;
import org.oslonac.core.access.SessionRow;
import org.oslonac.core.session.Device;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;

/** Where she is signed in. */
@Named
@ViewScoped
public class SessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnSessions sessions;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    /** Kept with the page, so that a button ends the row beside which it stands. */
    private ArrayList<SessionRow> rows = new ArrayList<>();

    public void open() {
        rows = new ArrayList<>(sessions.rows());
    }

    public void end(String id) {
        act(() -> sessions.end(id), "access.session.ended");
    }

    public void endOthers() {
        act(sessions::endOthers, "access.session.others.ended");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            messages.done(done);
            messages.keep();
            Faces.redirect("/account");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** The kind of device, its system and browser, as far as they are known. */
    public String words(Device device) {
        return Stream.of(txt.of("access", device.kind()), device.system(), device.browser())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public boolean isElsewhere() {
        return rows.size() > 1;
    }

    public List<SessionRow> getRows() {
        return rows;
    }
}
